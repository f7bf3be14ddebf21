import { type IndexPlan, planIndex } from '../../core/match/compileIndex';
import { type ColumnarPack, toColumnarPack } from '../../core/pack/columnarPack';
import type { Fact, Pack } from '../../core/pack/pack';

/** What the background carries. */
export interface BuiltPacks {
  readonly packs: readonly ColumnarPack[];
  readonly plan: IndexPlan;
}

/**
 * Packs as they are built in, with a plan of their index. They leave out the examples that only the pack
 * check runs, the remarks on sources that only editors read, and the timelines, which nothing shows yet.
 * Sources have short ids, since every citation repeats one and no reader sees it.
 */
export function builtPacks(packs: readonly Pack[]): BuiltPacks {
  const lean = packs.map((pack) =>
    withShortSourceIds({
      ...pack,
      sources: withoutRemarks(pack.sources),
      entries: withoutExamples(pack.entries),
      articles: pack.articles.map((article) => ({ ...article, timeline: [] })),
    }),
  );
  return { packs: lean.map(toColumnarPack), plan: planIndex(lean) };
}

function withoutRemarks(sources: Pack['sources']): Pack['sources'] {
  return mapValues(sources, ({ remark: _, ...source }) => source);
}

function withoutExamples(entries: Pack['entries']): Pack['entries'] {
  return mapValues(entries, (entry) => ({
    ...entry,
    patterns: entry.patterns.map(({ matches: _, refuses: __, ...pattern }) => pattern),
  }));
}

function withShortSourceIds(pack: Pack): Pack {
  const shortIds = new Map(Object.keys(pack.sources).map((id, index) => [id, index.toString(36)]));
  const shorten = (id: string) => shortIds.get(id) ?? id;
  const citing = <Citing extends Pick<Fact, 'sources'>>(all: readonly Citing[]) =>
    all.map((one) => ({ ...one, sources: one.sources.map(shorten) }));
  return {
    ...pack,
    sources: Object.fromEntries(
      Object.entries(pack.sources).map(([id, source]) => [shorten(id), source]),
    ),
    entries: mapValues(pack.entries, (entry) => ({
      ...entry,
      facts: citing(entry.facts),
      relations: citing(entry.relations),
    })),
    articles: pack.articles.map((article) => ({ ...article, notes: citing(article.notes) })),
  };
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}
