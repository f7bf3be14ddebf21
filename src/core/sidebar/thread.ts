import type { Annotations, EntryView, PlacedNote } from '../annotate/annotations';
import { addTo } from '../collections/addTo';
import type { Mention } from '../match/mention';

/**
 * The sidebar's list, which is the article's table of contents and the reading position at once:
 * each entry stands where it is first mentioned, each note where its passage begins.
 */
export type ThreadItem = ThreadEntry | ThreadNote;

export interface ThreadEntry {
  readonly type: 'entry';
  /** Offset of the first mention. */
  readonly start: number;
  readonly entry: EntryView;
  /** By start; never empty. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

export interface ThreadNote {
  readonly type: 'note';
  /** Offset of the passage. */
  readonly start: number;
  readonly note: PlacedNote;
}

/** Behind the reader, where the reader is, or still to come. */
export type ThreadState = 'passed' | 'here' | 'ahead';

/** Entries and notes in reading order; of two at one place the entry first. Mentions of unknown entries are left out. */
export function compileThread({ mentions, entries, notes }: Annotations): readonly ThreadItem[] {
  const byEntry = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    addTo(byEntry, mention.entryId, mention);
  }
  const items: ThreadItem[] = [];
  for (const [id, found] of byEntry) {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (entry !== undefined) {
      items.push({ type: 'entry', start: found[0].start, entry, mentions: found });
    }
  }
  for (const note of notes) items.push({ type: 'note', start: note.start, note });
  return items.sort((a, b) => a.start - b.start);
}

/** Index of the last item that begins at or before `readingOffset`; -1 before the first. */
export function findHere(items: readonly ThreadItem[], readingOffset: number): number {
  return items.findLastIndex(({ start }) => start <= readingOffset);
}

/** The state of the item at `index`, when the reader is at the item `here` (-1 before all). */
export function threadState(index: number, here: number): ThreadState {
  if (index === here) return 'here';
  return index < here ? 'passed' : 'ahead';
}
