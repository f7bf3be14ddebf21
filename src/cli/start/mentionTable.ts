import { annotate } from '../../core/annotate/annotate';
import { compileIndex } from '../../core/match/compileIndex';
import type { Pack } from '../../core/pack/pack';
import { readPage } from '../article/readArticle';
import { columns } from '../terminal/columns';
import type { PaintedMark } from './paintedMarks';
import type { DemoPage } from './readDemoPage';

export interface MentionTable {
  readonly table: string;
  /** The words of the mark with the most to show: of the entries that matter here, the one mentioned most. */
  readonly richest: string;
}

/** Lists what the extension marked in the page, with each mark's entry, and counts all that could be marked. */
export function mentionTable(
  { html, address }: DemoPage,
  packs: readonly Pack[],
  marks: readonly PaintedMark[],
): MentionTable {
  const request = readPage(html, { url: address });
  if (!request) return { table: 'No article was found in the page.', richest: '' };
  const { mentions, entries, counted } = annotate({ packs, index: compileIndex(packs) }, request);
  const { text, blocks } = request.model;
  // A mark's words on the page keep the white space and soft hyphens that the text model leaves out.
  const painted = new Set(marks.map((mark) => bare(mark.text)));
  const shown = new Map<string, string>();
  const rows = mentions.flatMap(({ entryId, start, end, via }) => {
    const words = text.slice(start, end);
    if (shown.has(entryId) || !painted.has(bare(words))) return [];
    shown.set(entryId, words);
    const block = blocks.findIndex((each) => start < each.end) + 1;
    const entry = entries[entryId];
    return [[`¶${block}`, bare(words), entry?.name ?? entryId, entry?.kindLabel ?? '', via]];
  });
  const weight = (id: string) =>
    mentions.filter(({ entryId }) => entryId === id).length + (entries[id]?.why ? 100 : 0);
  const [richest] = [...shown].sort((a, b) => weight(b[0]) - weight(a[0]));
  const head = ['', 'marked', 'entry', 'kind', 'found by'];
  const table = `${columns([head, ...rows])}\n\n${marks.length} marks painted, none inside another; ${counted}; ${mentions.length} places in all.`;
  return { table, richest: richest?.[1] ?? '' };
}

function bare(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
