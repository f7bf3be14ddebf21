import type { Pack } from '../pack/pack';
import type { EntryView } from './annotations';
import { findPackOf } from './findPackOf';
import { viewEntry } from './viewEntry';
import { findNote, viewNote } from './viewNote';

interface HeldView {
  readonly pack: Pack;
  readonly view: EntryView;
}

/**
 * The entry or note with this id, apart from any article but for the day on which the reader's was
 * published (`YYYY-MM-DD`); null where no pack has it.
 */
export function findView(
  packs: readonly Pack[],
  id: string,
  publishedAt: string | null,
): HeldView | null {
  const held = findNote(packs, id);
  if (held !== null) return { pack: held.pack, view: viewNote(held, publishedAt) };
  const pack = findPackOf(packs, id);
  return pack && { pack, view: viewEntry(pack, id, publishedAt, null) };
}
