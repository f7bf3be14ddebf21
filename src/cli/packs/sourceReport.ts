import { EVIDENCE_LEVELS, type EvidenceLevel, type Fact, type Pack } from '../../core/pack/pack';
import { firstDay } from '../../core/pack/packDate';

/** Figures about the sources of a pack. */
export interface SourceReport {
  readonly byEvidence: Readonly<Record<EvidenceLevel, number>>;
  /** Most first. */
  readonly byPublisher: readonly { readonly publisher: string; readonly count: number }[];
  /** By year, newest first; null where the publisher gives no date. */
  readonly byYear: readonly { readonly year: string | null; readonly count: number }[];
  readonly facts: number;
  /** Facts with at least one source that was read, where it was published or in a copy. */
  readonly factsRead: number;
  /** Facts that rest on one source: which fact, and which source. */
  readonly onOneSource: readonly {
    readonly entry: string;
    readonly date: string;
    readonly source: string;
  }[];
  /** Entries all of whose sources are `general`. */
  readonly onGeneralAlone: readonly string[];
}

/** Counts a pack's sources and what rests on them; relations count as facts. */
export function reportSources({ sources, entries }: Pack): SourceReport {
  const all = Object.values(sources);
  const wasRead = (id: string) => sources[id] !== undefined && sources[id].evidence !== 'general';
  const facts = Object.values(entries).flatMap((entry) =>
    [...entry.facts, ...entry.relations].map((fact: Fact) => ({ entry: entry.id, ...fact })),
  );
  return {
    byEvidence: Object.fromEntries(
      EVIDENCE_LEVELS.map((level) => [
        level,
        all.filter(({ evidence }) => evidence === level).length,
      ]),
    ) as Record<EvidenceLevel, number>,
    byPublisher: countBy(all.map(({ publisher }) => publisher))
      .map(([publisher, count]) => ({ publisher, count }))
      .sort((a, b) => b.count - a.count || (a.publisher < b.publisher ? -1 : 1)),
    byYear: countBy(all.map(({ date }) => (date === undefined ? null : firstDay(date).slice(0, 4))))
      .map(([year, count]) => ({ year, count }))
      .sort((a, b) => ((a.year ?? '') < (b.year ?? '') ? 1 : -1)),
    facts: facts.length,
    factsRead: facts.filter((fact) => fact.sources.some(wasRead)).length,
    onOneSource: facts.flatMap(({ entry, date, sources: [source, second] }) =>
      source === undefined || second !== undefined ? [] : [{ entry, date, source }],
    ),
    onGeneralAlone: Object.values(entries)
      .filter((entry) => {
        const cited = [...entry.facts, ...entry.relations].flatMap((fact) => fact.sources);
        return cited.length > 0 && !cited.some(wasRead);
      })
      .map(({ id }) => id),
  };
}

function countBy<Key>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}
