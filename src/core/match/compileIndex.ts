import type { Pack } from '../pack/pack';
import type { IndexedEntry } from './candidate';
import { compileNames, listFirstWords, type NameIndex } from './nameIndex';
import { compilePatterns, listNeeds, type PatternIndex } from './patternIndex';
import type { PatternNeeds } from './patternNeeds';

/** All that is known by name or by description, ready to be found. */
export interface MentionIndex {
  readonly names: NameIndex;
  readonly patterns: PatternIndex;
}

/**
 * The slow part of an index, computed at build time to keep the background's start fast. Plain JSON; it
 * belongs to the very packs that it was computed for.
 */
export interface IndexPlan {
  /** By `listFirstWords`. */
  readonly names: readonly (string | null)[];
  /** By `listNeeds`. */
  readonly patterns: readonly PatternNeeds[];
}

/** Plans the index of packs in order of precedence: of two that hold an entry of the same id, the first counts. */
export function planIndex(packs: readonly Pack[]): IndexPlan {
  const entries = entriesOf(packs);
  return { names: listFirstWords(entries), patterns: listNeeds(entries) };
}

/**
 * Compiles packs into one index. Of two packs that hold an entry of the same id, the first counts.
 * Patterns that do not parse are left out: the pack check reports them. A plan for another number of names
 * or patterns throws a `RangeError`; one for as many others goes unnoticed, and mentions are missed.
 */
export function compileIndex(packs: readonly Pack[], plan?: IndexPlan): MentionIndex {
  const entries = entriesOf(packs);
  return {
    names: compileNames(entries, plan?.names),
    patterns: compilePatterns(entries, plan?.patterns),
  };
}

function entriesOf(packs: readonly Pack[]): readonly IndexedEntry[] {
  const entries = new Map<string, IndexedEntry>();
  packs.forEach((pack, order) => {
    for (const entry of Object.values(pack.entries)) {
      if (!entries.has(entry.id)) entries.set(entry.id, { entry, pack: order });
    }
  });
  return [...entries.values()];
}
