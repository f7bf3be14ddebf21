import { parseArgs } from 'node:util';
import { findPackOf } from '../../core/annotate/findPackOf';
import { viewEntry } from '../../core/annotate/viewEntry';
import { isCalendarDay } from '../../core/text/calendarDay';
import { loadSoundPacks } from '../packFiles/loadSoundPacks';
import { UsageError } from '../terminal/usageError';
import { describeEntry } from './describeEntry';
import type { PackCommand } from './packCommand';

/** `npm run packs -- show` */
export const showCommand: PackCommand = {
  name: 'show',
  does: 'print an entry as a reader sees it',
  help: `ID [--article ARTICLE | --date DATE]

Prints the entry as a reader sees it: what was known, then what has happened since.

  --article ARTICLE   as the readers of that article see it, by the name of its file
  --date DATE         as of that day, YYYY-MM-DD; without either option, all that is known`,
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { article: { type: 'string' }, date: { type: 'string' } },
    });
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0) throw new UsageError('name one entry by its id');
    if (values.date !== undefined && !isCalendarDay(values.date)) {
      throw new UsageError(`${values.date} is not a day`);
    }
    const packs = loadSoundPacks();
    const pack = findPackOf(packs, id);
    if (!pack)
      throw new UsageError(
        nothingNamed(
          id,
          packs.flatMap((each) => Object.keys(each.entries)),
        ),
      );
    const article = pack.articles.find((file) => file.id === values.article) ?? null;
    if (values.article !== undefined && !article) {
      const names = pack.articles.map((file) => file.id).join(', ');
      throw new UsageError(`there is no article ${values.article}; there are: ${names}`);
    }
    const publishedAt = values.date ?? article?.published ?? null;
    console.log(describeEntry(viewEntry(pack, id, publishedAt, article)));
    return 0;
  },
};

function nothingNamed(id: string, ids: readonly string[]): string {
  const like = ids.filter((known) => known.includes(id) || id.includes(known));
  return `there is no entry ${id}${like.length > 0 ? `; did you mean ${like.join(' or ')}?` : ''}`;
}
