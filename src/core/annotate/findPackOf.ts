import type { Pack } from '../pack/pack';

/** The first of the packs, in order of precedence, that holds the entry; null where none does. */
export function findPackOf(packs: readonly Pack[], entryId: string): Pack | null {
  return packs.find(({ entries }) => Object.hasOwn(entries, entryId)) ?? null;
}
