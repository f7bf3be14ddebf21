import type { Annotations, ThreadItem } from '../annotate/annotations';
import { addTo } from '../collections/addTo';
import type { Mention } from '../match/mention';

/** Behind the reader, where the reader is, or still to come. */
export type ThreadState = 'passed' | 'here' | 'ahead';

/** Entries and notes in reading order; of two at one place the entry first. Mentions of unknown ones are left out. */
export function compileThread({
  mentions,
  entries,
}: Pick<Annotations, 'mentions' | 'entries'>): readonly ThreadItem[] {
  const items = new Map<string, ThreadItem>();
  for (const { entryId: id, start } of mentions) {
    if (Object.hasOwn(entries, id) && !items.has(id)) items.set(id, { id, start });
  }
  const noteLast = ({ id }: ThreadItem) => (entries[id]?.kind === 'note' ? 1 : 0);
  return [...items.values()].sort((a, b) => a.start - b.start || noteLast(a) - noteLast(b));
}

/** The last of the items, by start, that begins at or before `readingOffset`; null before the first. */
export function findHere(items: readonly ThreadItem[], readingOffset: number): ThreadItem | null {
  return items.findLast(({ start }) => start <= readingOffset) ?? null;
}

/** The state of an item, when the reader is at `here`, as `findHere` tells. */
export function threadState(item: ThreadItem, here: ThreadItem | null): ThreadState {
  if (item === here) return 'here';
  return here !== null && item.start <= here.start ? 'passed' : 'ahead';
}

/** The mentions of each entry, in their order. */
export function mentionsByEntry(mentions: readonly Mention[]): ReadonlyMap<string, Mention[]> {
  const byEntry = new Map<string, Mention[]>();
  for (const mention of mentions) addTo(byEntry, mention.entryId, mention);
  return byEntry;
}
