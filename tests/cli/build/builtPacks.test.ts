import { describe, expect, it } from 'vitest';
import { readOwnCorpus } from '../../../src/cli/bench/readOwnCorpus';
import { type BuiltPacks, builtPacks } from '../../../src/cli/build/builtPacks';
import { loadPacks } from '../../../src/cli/packFiles/loadPacks';
import { compileIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import { fromColumnarPack } from '../../../src/core/pack/columnarPack';
import type { Pack } from '../../../src/core/pack/pack';

const { packs } = loadPacks('annotations');
const { packs: columnar, plan } = JSON.parse(JSON.stringify(builtPacks(packs))) as BuiltPacks;
const built = { packs: columnar.map(fromColumnarPack), plan };

function patternsOf(all: readonly Pack[]) {
  return all.flatMap(({ entries }) => Object.values(entries).flatMap(({ patterns }) => patterns));
}

describe('built packs', () => {
  it('find with their plan what the authored ones find without', () => {
    const planned = compileIndex(built.packs, built.plan);
    const compiled = compileIndex(packs);
    for (const { model } of readOwnCorpus('tests/fixtures/mentions')) {
      expect(findMentions(planned, model)).toEqual(findMentions(compiled, model));
    }
  });

  it('are the authored ones except for the examples of patterns, the remarks on sources, the timelines, and the ids of sources', () => {
    const [pack] = packs;
    expect(patternsOf(packs).some(({ matches }) => matches !== undefined)).toBe(true);
    for (const pattern of patternsOf(built.packs)) {
      expect(pattern).not.toHaveProperty('matches');
      expect(pattern).not.toHaveProperty('refuses');
    }
    const examples = new Map(patternsOf(packs).map((pattern) => [pattern.text, pattern]));
    const restored = withAuthoredIds(built.packs[0] as Pack, Object.keys(pack?.sources ?? {}));
    for (const entry of Object.values(restored.entries)) {
      Object.assign(entry, { patterns: entry.patterns.map(({ text }) => examples.get(text)) });
    }
    expect(Object.values(pack?.sources ?? {}).some(({ remark }) => remark !== undefined)).toBe(
      true,
    );
    for (const [id, source] of Object.entries(restored.sources)) {
      expect(source.remark).toBeUndefined();
      Object.assign(source, { remark: pack?.sources[id]?.remark });
    }
    const timelines = (pack?.articles ?? []).map(({ timeline }) => timeline);
    expect(timelines.some((timeline) => timeline.length > 0)).toBe(true);
    for (const [index, article] of restored.articles.entries()) {
      expect(article.timeline).toEqual([]);
      Object.assign(article, { timeline: timelines[index] });
    }
    expect(restored).toEqual(JSON.parse(JSON.stringify(pack)));
  });
});

/** A copy in which the id of each source is its number in base 36. */
function withAuthoredIds(pack: Pack, ids: readonly string[]): Pack {
  const authored = (id: string) => ids[Number.parseInt(id, 36)] ?? `no source ${id}`;
  const copy = JSON.parse(
    JSON.stringify(pack, (key, value) =>
      key === 'sources' && Array.isArray(value) ? value.map(authored) : value,
    ),
  ) as Pack;
  const sources = Object.entries(copy.sources).map(([id, source]) => [authored(id), source]);
  return { ...copy, sources: Object.fromEntries(sources) };
}
