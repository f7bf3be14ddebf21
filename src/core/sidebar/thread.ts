import type { Annotations, ThreadItem } from '../annotate/annotations';

/** Behind the reader, where the reader is, or still to come. */
export type ThreadState = 'passed' | 'here' | 'ahead';

/** Entries and notes in reading order; of two at one place the entry first. Mentions of unknown entries are left out. */
export function compileThread({
  mentions,
  entries,
  notes,
}: Pick<Annotations, 'mentions' | 'entries' | 'notes'>): readonly ThreadItem[] {
  const items = new Map<string, ThreadItem>();
  for (const { entryId: id, start } of mentions) {
    if (Object.hasOwn(entries, id) && !items.has(id)) items.set(id, { type: 'entry', id, start });
  }
  const ofNotes = notes.map(({ id, start }): ThreadItem => ({ type: 'note', id, start }));
  return [...items.values(), ...ofNotes].sort((a, b) => a.start - b.start);
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
