import type { Mention } from '../match/mention';
import type { ArticleFile, Note, Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import { placeQuote } from '../quote/placeQuote';
import type { Span, TextModel } from '../text/textModel';
import type { PlacedNote, UnplacedQuote } from './annotations';
import { REASON_WORDS } from './reasonWords';
import { SourceList } from './sourceList';
import { sourceSummary } from './sourceSummary';
import { withLiveLinks } from './viewEntry';

/** An article file's quotations at their places, and those that have none. */
interface PlacedFile {
  readonly mentions: readonly Mention[];
  /** By start. */
  readonly notes: readonly PlacedNote[];
  /** In the file's order: mentions, then notes. */
  readonly unplaced: readonly UnplacedQuote[];
}

export function placeArticleFile(pack: Pack, file: ArticleFile, model: TextModel): PlacedFile {
  const mentions: Mention[] = [];
  const notes: PlacedNote[] = [];
  const unplaced: UnplacedQuote[] = [];
  for (const { entry, ...quote } of file.mentions) {
    if (!Object.hasOwn(pack.entries, entry)) continue;
    const place = placeQuote(model, quote);
    if ('reason' in place) {
      const label = pack.entries[entry]?.name ?? entry;
      unplaced.push({
        kind: 'mention',
        id: entry,
        label,
        exact: quote.exact,
        reason: place.reason,
        said: REASON_WORDS[place.reason],
      });
    } else {
      mentions.push({ entryId: entry, via: 'quote', start: place.start, end: place.end });
    }
  }
  for (const note of file.notes) {
    const place = placeQuote(model, note.quote);
    if ('reason' in place) {
      const { id, title, quote } = note;
      unplaced.push({
        kind: 'note',
        id,
        label: title,
        exact: quote.exact,
        reason: place.reason,
        said: REASON_WORDS[place.reason],
      });
    } else {
      notes.push(placedNote(pack, note, place));
    }
  }
  notes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, notes, unplaced };
}

function placedNote(pack: Pack, note: Note, { start, end }: Span): PlacedNote {
  const sources = new SourceList(pack);
  sources.cite(note.sources);
  const cited = sources.views();
  return {
    id: note.id,
    title: note.title,
    start,
    end,
    text: withLiveLinks(note.text, pack, null),
    asOf: formatPackDate(note.asOf),
    sources: cited,
    sourceSummary: sourceSummary(cited),
  };
}
