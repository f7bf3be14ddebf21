import { type IndexPlan, planIndex } from '../core/match/compileIndex';
import type { Pack } from '../core/pack/pack';

/** What the background carries. */
export interface BuiltPacks {
  readonly packs: readonly Pack[];
  readonly plan: IndexPlan;
}

/** Packs as they are built in: without the examples that only the pack check runs, and with their index planned. */
export function builtPacks(packs: readonly Pack[]): BuiltPacks {
  const lean = packs.map((pack) => ({ ...pack, entries: withoutExamples(pack.entries) }));
  return { packs: lean, plan: planIndex(lean) };
}

function withoutExamples(entries: Pack['entries']): Pack['entries'] {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const patterns = entry.patterns.map((each) => ({ ...each, matches: [], refuses: [] }));
      return [id, { ...entry, patterns }];
    }),
  );
}
