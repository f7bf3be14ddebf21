import type { Alias, Pack } from '../pack/pack';
import type { IndexedEntry } from './candidate';
import { compileNameIndex, type NameIndex } from './nameIndex';
import { compilePatterns, type PatternIndex } from './patternIndex';

/** All that is known by name or by description, ready to be found. */
export interface MentionIndex {
  /** Without an alias, a name is a longer name of another thing (NIL). */
  readonly names: NameIndex<IndexedEntry, Alias | null>;
  /** Compiled when first asked for: the background starts without them. */
  readonly patterns: () => PatternIndex;
}

/** Kinds whose lower-case names also stand in the plural; *Moscow attacks* would be more than one event. */
const PLURAL_KINDS: ReadonlySet<string> = new Set(['idea', 'people', 'office']);

/**
 * Compiles packs into one index. Of two packs that hold an entry of the same id, the first speaks.
 * Patterns that do not parse are left out: the pack check reports them.
 */
export function compileIndex(packs: readonly Pack[]): MentionIndex {
  const entries = new Map<string, IndexedEntry>();
  packs.forEach((pack, order) => {
    for (const entry of Object.values(pack.entries)) {
      if (!entries.has(entry.id)) entries.set(entry.id, { entry, pack: order });
    }
  });
  const all = [...entries.values()];
  let patterns: PatternIndex | null = null;
  return {
    names: compileNameIndex(all, eachName),
    patterns: () => {
      patterns ??= compilePatterns(all);
      return patterns;
    },
  };
}

function eachName(
  { entry }: IndexedEntry,
  take: (text: string, alias: Alias | null, takesPlural: boolean) => void,
): void {
  const takesPlural = PLURAL_KINDS.has(entry.kind);
  for (const alias of entry.aliases) take(alias.text, alias, takesPlural);
  for (const text of entry.refuses) take(text, null, false);
}
