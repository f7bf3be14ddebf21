import { type IndexPlan, planIndex } from '../core/match/compileIndex';
import type { Pack } from '../core/pack/pack';

/** What the background carries. */
export interface BuiltPacks {
  readonly packs: readonly Pack[];
  readonly plan: IndexPlan;
}

/**
 * Packs as they are built in, with their index planned: without the examples that only the pack check
 * runs, the remarks on sources that only editors read, and the timelines, which nothing shows yet.
 */
export function builtPacks(packs: readonly Pack[]): BuiltPacks {
  const lean = packs.map((pack) => ({
    ...pack,
    sources: withoutRemarks(pack.sources),
    entries: withoutExamples(pack.entries),
    articles: pack.articles.map((article) => ({ ...article, timeline: [] })),
  }));
  return { packs: lean, plan: planIndex(lean) };
}

function withoutRemarks(sources: Pack['sources']): Pack['sources'] {
  return Object.fromEntries(
    Object.entries(sources).map(([id, { remark: _, ...source }]) => [id, source]),
  );
}

function withoutExamples(entries: Pack['entries']): Pack['entries'] {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const patterns = entry.patterns.map(({ matches: _, refuses: __, ...pattern }) => pattern);
      return [id, { ...entry, patterns }];
    }),
  );
}
