import type { Pattern } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { Candidate, IndexedEntry } from './candidate';
import { parsePattern } from './pattern';
import { compilePattern, type PatternProgram } from './patternProgram';
import { type EntryEnd, PatternRunner } from './patternRunner';
import type { Reading } from './reading';

interface IndexedPattern {
  readonly of: IndexedEntry;
  readonly pattern: Pattern;
  readonly program: PatternProgram;
  readonly runner: PatternRunner;
}

/** Patterns by the rarest words of which each of their matches holds one. */
export type PatternIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

export function compilePatterns(entries: readonly IndexedEntry[]): PatternIndex {
  const index = new Map<string, IndexedPattern[]>();
  for (const of of entries) {
    for (const pattern of of.entry.patterns) {
      const { node } = parsePattern(pattern.text);
      const program = node === null ? null : compilePattern(node);
      if (program === null) continue;
      const indexed = { of, pattern, program, runner: new PatternRunner(program) };
      for (const word of new Set(program.needs[0])) {
        const known = index.get(word);
        if (known === undefined) index.set(word, [indexed]);
        else known.push(indexed);
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
    for (const { of, pattern, runner } of patternsIn(index, reading, sentence, ends)) {
      for (const mark of runner.run(reading.tokens, sentence, entryEnd)) {
        const { needs, unless } = pattern;
        found.push({ ...mark, of, via: 'pattern', needs, unless, isShortName: false });
      }
    }
  }
  return found;
}

/** The patterns that have all they need in a sentence. */
function patternsIn(
  index: PatternIndex,
  reading: Reading,
  { from, to }: TokenSpan,
  names: ReadonlyMap<number, readonly Candidate[]>,
): IndexedPattern[] {
  const present = new Set<string>();
  for (let at = from; at < to; at += 1) {
    present.add(reading.tokens[at]?.key ?? '');
    for (const { of } of names.get(at) ?? []) present.add(`@${of.entry.id}`);
  }
  const patterns = new Set<IndexedPattern>();
  for (const word of present) {
    for (const indexed of index.get(word) ?? []) {
      const { needs } = indexed.program;
      if (needs.every((set) => set.some((key) => present.has(key)))) patterns.add(indexed);
    }
  }
  return [...patterns];
}
