import { parseArgs } from 'node:util';
import { annotate } from '../../core/annotate/annotate';
import { compileIndex } from '../../core/match/compileIndex';
import { requireArticle } from '../article/requireArticle';
import { loadSoundPacks } from '../packFiles/loadSoundPacks';
import { columns } from '../terminal/columns';
import { UsageError } from '../terminal/usageError';
import { findUncovered, UNCOVERED_KINDS } from './findUncovered';
import type { PackCommand } from './packCommand';

/** `npm run packs -- coverage` */
export const coverageCommand: PackCommand = {
  name: 'coverage',
  does: "list what a text names but no entry or note covers: an editor's to-do list",
  help: `FILE [--url URL] [--title TITLE] [--date DATE]

Prints what is marked in the text, then the capitalized names, abbreviations, numbers and dates that no
entry or note covers, the most frequent first. FILE is a saved page (.html), or a text (.txt) with
one paragraph a line, or - for standard input.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, title: { type: 'string' }, date: { type: 'string' } },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError('name one file');
    const article = requireArticle(path, values);

    const packs = loadSoundPacks();
    const { mentions, entries, counted } = annotate({ packs, index: compileIndex(packs) }, article);
    const counts = new Map<string, number>();
    for (const { entryId } of mentions) {
      if (entries[entryId]?.kind === 'note') continue;
      counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
    }
    const marked = [...counts].sort(([, a], [, b]) => b - a);
    console.log(`Found: ${counted}`);
    if (marked.length > 0) console.log(columns(marked.map(([id, count]) => [String(count), id])));

    const uncovered = findUncovered(article.model, mentions);
    for (const kind of UNCOVERED_KINDS) {
      const rows = uncovered.filter((item) => item.kind === kind);
      console.log(`\nNot covered, ${kind}s: ${rows.length}`);
      if (rows.length === 0) continue;
      console.log(
        columns(rows.map(({ text, count, block }) => [String(count), `¶${block}`, text])),
      );
    }
    return 0;
  },
};
