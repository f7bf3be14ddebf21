import type { Mention } from '../match/mention';
import type { ArticleFile, Pack } from '../pack/pack';
import { placeQuote } from '../quote/placeQuote';
import type { Span, TextModel } from '../text/textModel';
import type { UnplacedQuote } from './annotations';
import { REASON_WORDS } from './reasonWords';
import type { HeldNote } from './viewNote';

/** An article file's quotations at their places, and those that have none. */
interface PlacedFile {
  readonly mentions: readonly Mention[];
  /** In the file's order. */
  readonly notes: readonly PlacedNote[];
  /** In the file's order: mentions, then notes. */
  readonly unplaced: readonly UnplacedQuote[];
}

interface PlacedNote {
  readonly held: HeldNote;
  readonly place: Span;
}

/** Places a file's quotations in the text. Mentions of entries that the pack does not have are left out. */
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
      notes.push({ held: { pack, file, note }, place });
    }
  }
  return { mentions, notes, unplaced };
}
