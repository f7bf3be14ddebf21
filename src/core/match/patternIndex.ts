import type { Pattern } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { Candidate, IndexedEntry } from './candidate';
import { parsePattern } from './pattern';
import { compilePattern, type PatternProgram } from './patternProgram';
import type { Reading } from './reading';
import { type EntryEnd, runPattern } from './runPattern';

interface IndexedPattern {
  readonly of: IndexedEntry;
  readonly pattern: Pattern;
  readonly program: PatternProgram;
}

/** Patterns by the words of which each of their matches holds one. */
export type PatternIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

export function compilePatterns(entries: readonly IndexedEntry[]): PatternIndex {
  const index = new Map<string, IndexedPattern[]>();
  for (const of of entries) {
    for (const pattern of of.entry.patterns) {
      const { node } = parsePattern(pattern.text);
      const program = node === null ? null : compilePattern(node);
      if (program === null) continue;
      for (const anchor of new Set(program.anchors)) {
        const known = index.get(anchor);
        if (known === undefined) index.set(anchor, [{ of, pattern, program }]);
        else known.push({ of, pattern, program });
      }
    }
  }
  return index;
}

/** All that patterns find; `names` are the mentions that `@id` stands for. */
export function findDescriptions(
  index: PatternIndex,
  reading: Reading,
  names: readonly Candidate[],
): Candidate[] {
  if (index.size === 0) return [];
  const ends = new Map<number, Candidate[]>();
  for (const name of names) {
    const known = ends.get(name.from);
    if (known === undefined) ends.set(name.from, [name]);
    else known.push(name);
  }
  const entryEnd: EntryEnd = (id, from) => ends.get(from)?.find(({ of }) => of.entry.id === id)?.to;

  const found: Candidate[] = [];
  for (const sentence of reading.sentences) {
    for (const { of, pattern, program } of patternsIn(index, reading, sentence, ends)) {
      for (const { mark } of runPattern(program, reading, sentence, entryEnd)) {
        const { needs, unless } = pattern;
        found.push({ ...mark, of, via: 'pattern', needs, unless, isShortName: false });
      }
    }
  }
  return found;
}

function patternsIn(
  index: PatternIndex,
  reading: Reading,
  { from, to }: TokenSpan,
  names: ReadonlyMap<number, readonly Candidate[]>,
): Set<IndexedPattern> {
  const patterns = new Map<PatternProgram, IndexedPattern>();
  const add = (anchor: string) => {
    for (const item of index.get(anchor) ?? []) patterns.set(item.program, item);
  };
  for (let at = from; at < to; at += 1) {
    add(reading.tokens[at]?.key ?? '');
    for (const { of } of names.get(at) ?? []) add(`@${of.entry.id}`);
  }
  return new Set(patterns.values());
}
