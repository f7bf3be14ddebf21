import type { Pack } from '../pack/pack';
import type { IndexedEntry, NameValue } from './candidate';
import { compileNameIndex, type NamedValue, type NameIndex } from './nameIndex';
import { compilePatterns, type PatternIndex } from './patternIndex';

/** All that is known by name or by description, ready to be found. */
export interface MentionIndex {
  readonly names: NameIndex<NameValue>;
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
    names: compileNameIndex(all, namesOf),
    patterns: () => {
      patterns ??= compilePatterns(all);
      return patterns;
    },
  };
}

function namesOf(of: IndexedEntry): NamedValue<NameValue>[] {
  const takesPlural = PLURAL_KINDS.has(of.entry.kind);
  return [
    ...of.entry.aliases.map((alias) => ({ text: alias.text, value: { of, alias }, takesPlural })),
    ...of.entry.refuses.map((text) => ({ text, value: { of, alias: null }, takesPlural: false })),
  ];
}
