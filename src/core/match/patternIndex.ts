import { addTo } from '../collections/addTo';
import type { Pattern } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { AnalyzedText } from './analyzedText';
import type { Candidate, IndexedEntry } from './candidate';
import { parsePattern } from './pattern';
import { needsOf, type PatternNeeds } from './patternNeeds';
import { compilePattern } from './patternProgram';
import { type EntryEnd, PatternRunner } from './patternRunner';

interface IndexedPattern {
  readonly indexed: IndexedEntry;
  readonly pattern: Pattern;
  /** What a clause must have for it to be tried. */
  readonly required: PatternNeeds;
  /** Compiled for the first sentence that has all that it needs; null where it cannot be. */
  readonly runner: () => PatternRunner | null;
}

/** Patterns by the rarest words of which each of their matches holds one. */
export type PatternIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

/** `needs` are what `listNeeds` gave for the same entries, where it was kept; of another number of patterns: `RangeError`. */
export function compilePatterns(
  entries: readonly IndexedEntry[],
  needs: readonly PatternNeeds[] = listNeeds(entries),
): PatternIndex {
  const patterns = entries.flatMap((indexed) =>
    indexed.entry.patterns.map((pattern) => ({ indexed, pattern, runner: runnerOf(pattern) })),
  );
  if (needs.length !== patterns.length) {
    throw new RangeError(`needs of ${needs.length} patterns for ${patterns.length}`);
  }
  const index = new Map<string, IndexedPattern[]>();
  patterns.forEach((each, at) => {
    const indexed = { ...each, required: needs[at] ?? [] };
    for (const word of new Set(indexed.required[0])) {
      addTo(index, word, indexed);
    }
  });
  return index;
}

/** For each pattern, in order, what it needs: nothing where it does not parse, and so it is never tried. */
export function listNeeds(entries: readonly IndexedEntry[]): readonly PatternNeeds[] {
  return entries.flatMap(({ entry }) =>
    entry.patterns.map(({ text }) => {
      const { node } = parsePattern(text);
      return node === null ? [] : needsOf(node);
    }),
  );
}

function runnerOf({ text }: Pattern): () => PatternRunner | null {
  let runner: PatternRunner | null | undefined;
  return () => {
    if (runner === undefined) {
      const { node } = parsePattern(text);
      const program = node && compilePattern(node);
      runner = program && new PatternRunner(program);
    }
    return runner;
  };
}

/** All that patterns find; `names` are the mentions that `@id` stands for. */
export function findDescriptions(
  index: PatternIndex,
  analyzed: AnalyzedText,
  names: readonly Candidate[],
): Candidate[] {
  if (index.size === 0) return [];
  const ends = new Map<number, Candidate[]>();
  for (const name of names) {
    addTo(ends, name.from, name);
  }
  const entryEnd: EntryEnd = (id, from) =>
    ends.get(from)?.find(({ indexed }) => indexed.entry.id === id)?.to;

  const found: Candidate[] = [];
  const tried = patternsBySentence(index, analyzed, names);
  analyzed.sentences.forEach((sentence, at) => {
    const patterns = tried.get(at);
    if (patterns === undefined) return;
    for (const clause of clausesOf(analyzed, sentence)) {
      const present = presentIn(analyzed, clause, ends);
      for (const { indexed, pattern, required, runner } of patterns) {
        if (!required.every((set) => set.some((key) => present.has(key)))) continue;
        for (const mark of runner()?.run(analyzed.tokens, clause, entryEnd) ?? []) {
          const { needs, unless } = pattern;
          found.push({ ...mark, indexed, via: 'pattern', needs, unless, isShortName: false });
        }
      }
    }
  });
  return found;
}

/** The patterns whose rarest word is in a sentence, by the sentence. */
function patternsBySentence(
  index: PatternIndex,
  { tokens, places }: AnalyzedText,
  names: readonly Candidate[],
): ReadonlyMap<number, ReadonlySet<IndexedPattern>> {
  const tried = new Map<number, Set<IndexedPattern>>();
  const tryAt = (patterns: readonly IndexedPattern[], at: number) => {
    const sentence = tokens[at]?.sentence ?? 0;
    let here = tried.get(sentence);
    if (here === undefined) {
      here = new Set();
      tried.set(sentence, here);
    }
    for (const pattern of patterns) here.add(pattern);
  };
  for (const [word, positions] of places) {
    const patterns = index.get(word);
    if (patterns !== undefined) for (const at of positions) tryAt(patterns, at);
  }
  for (const { indexed, from } of names) {
    const patterns = index.get(`@${indexed.entry.id}`);
    if (patterns !== undefined) tryAt(patterns, from);
  }
  return tried;
}

/** A sentence divided at its semicolons: what follows one is about something else. */
function clausesOf({ tokens }: AnalyzedText, { from, to }: TokenSpan): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  let clauseFrom = from;
  for (let at = from; at < to; at += 1) {
    if (at + 1 < to && tokens[at]?.joint !== 'semicolon') continue;
    clauses.push({ from: clauseFrom, to: at + 1 });
    clauseFrom = at + 1;
  }
  return clauses;
}

/** What a clause has of words, and of mentions as `@id`. */
function presentIn(
  { tokens }: AnalyzedText,
  { from, to }: TokenSpan,
  names: ReadonlyMap<number, readonly Candidate[]>,
): ReadonlySet<string> {
  const present = new Set<string>();
  for (let at = from; at < to; at += 1) {
    present.add(tokens[at]?.key ?? '');
    for (const { indexed } of names.get(at) ?? []) present.add(`@${indexed.entry.id}`);
  }
  return present;
}
