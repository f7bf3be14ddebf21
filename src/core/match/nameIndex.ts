import type { TokenSpan } from '../text/tokens';
import { findWord } from '../text/words';
import { FirstWords, hashFirstWord, hashWord } from './firstWords';
import { articleEnd, compilePhrase, fitsPhrase, type PhraseWord } from './phrase';
import type { Reading } from './reading';

/**
 * A token trie over many names. Of a name only its first word's hash is kept, until a text uses that
 * word: then it becomes a branch of the trie. So a hundred thousand names cost little to take in, and a
 * text pays for the words it has, not for the names we know.
 */
export interface NameIndex<S, V> {
  /** Every name in the text as written; by start, of two that start together the longer first. */
  findIn(reading: Reading): readonly FoundName<S, V>[];
}

/** One name of a source, with what the source says of the name. */
interface Name<S, V> {
  readonly source: S;
  readonly value: V;
  readonly words: readonly PhraseWord[];
}

export interface FoundName<S, V> extends TokenSpan {
  readonly name: Name<S, V>;
}

/**
 * Tells the names of a source, one by one and without making anything of them. With `takesPlural`, the
 * last word, where it is lower-case, may also be in the plural.
 */
export type EachName<S, V> = (
  source: S,
  take: (text: string, value: V, takesPlural: boolean) => void,
) => void;

interface Branch<S, V> {
  readonly next: Map<string, Branch<S, V>>;
  readonly names: Name<S, V>[];
}

/** Longer names than this are nonsense, and would let a text of repeated prefixes cost more than its length. */
export const MAX_WORDS = 24;

/**
 * `eachName` is asked again when a first word is first met, so that only the sources are kept. Names
 * without a word in them are never found.
 */
export function compileNameIndex<S, V>(
  sources: readonly S[],
  eachName: EachName<S, V>,
): NameIndex<S, V> {
  const firstWords = collectFirstWords(sources, eachName);
  const branches = new Map<string, Branch<S, V>>();

  function branchOf(key: string): Branch<S, V> | undefined {
    const hash = hashWord(key);
    for (const owner of firstWords.take(hash)) {
      const source = sources[owner];
      if (source !== undefined) growBranches(branches, source, eachName, hash);
    }
    return branches.get(key);
  }

  return {
    findIn({ tokens, places }) {
      const found: FoundName<S, V>[] = [];
      for (const [key, starts] of places) {
        const root = branchOf(key);
        if (root === undefined) continue;
        for (const from of starts) {
          const here: FoundName<S, V>[] = [];
          let branch: Branch<S, V> | undefined = root;
          for (let to = from + 1; branch !== undefined; to += 1) {
            for (const name of branch.names) {
              if (fitsPhrase(name.words, tokens, from)) here.push({ name, from, to });
            }
            const token = tokens[to];
            branch = token === undefined ? undefined : branch.next.get(token.key);
          }
          for (let at = here.length - 1; at >= 0; at -= 1) {
            const name = here[at];
            if (name !== undefined) found.push(name);
          }
        }
      }
      return found.sort((a, b) => a.from - b.from);
    },
  };
}

function collectFirstWords<S, V>(sources: readonly S[], eachName: EachName<S, V>): FirstWords {
  const hashes: number[] = [];
  const owners: number[] = [];
  let owner = 0;
  const add = (hash: number) => {
    hashes.push(hash);
    owners.push(owner);
  };
  const take = (text: string, _: V, takesPlural: boolean) => {
    const hash = hashFirstWord(text, articleEnd(text));
    if (hash === null) return;
    add(hash);
    const plural = takesPlural ? hashPlural(text) : null;
    if (plural !== null) add(plural);
  };
  for (; owner < sources.length; owner += 1) {
    const source = sources[owner];
    if (source !== undefined) eachName(source, take);
  }
  return new FirstWords(hashes, owners);
}

/** Adds the names of a source whose first word has the hash. */
function growBranches<S, V>(
  branches: Map<string, Branch<S, V>>,
  source: S,
  eachName: EachName<S, V>,
  hash: number,
): void {
  eachName(source, (text, value, takesPlural) => {
    const begins = hashFirstWord(text, articleEnd(text)) === hash;
    if (!begins && !(takesPlural && hashPlural(text) === hash)) return;
    const words = compilePhrase(text);
    if (words.length > MAX_WORDS) return;
    for (const variant of takesPlural ? [words, ...inPlural(words)] : [words]) {
      const [first] = variant;
      if (first === undefined || hashWord(first.key) !== hash) continue;
      plant(branchAt(branches, first.key), { source, value, words: variant });
    }
  });
}

function branchAt<S, V>(branches: Map<string, Branch<S, V>>, key: string): Branch<S, V> {
  let branch = branches.get(key);
  if (branch === undefined) {
    branch = { next: new Map(), names: [] };
    branches.set(key, branch);
  }
  return branch;
}

function plant<S, V>(root: Branch<S, V>, name: Name<S, V>): void {
  let branch = root;
  for (const { key } of name.words.slice(1)) branch = branchAt(branch.next, key);
  branch.names.push(name);
}

/** The hash of a name of one word in the plural; null where it has none. */
function hashPlural(text: string): number | null {
  const word = findWord(text, articleEnd(text));
  if (word?.shape !== 'lower' || findWord(text, word.tail) !== null) return null;
  const key = pluralOf(word.key);
  return key === null ? null : hashWord(key);
}

function inPlural(words: readonly PhraseWord[]): readonly PhraseWord[][] {
  const last = words.at(-1);
  if (last === undefined || last.shape !== 'lower') return [];
  const key = pluralOf(last.key);
  return key === null ? [] : [[...words.slice(0, -1), { ...last, key }]];
}

/** Null for what is too short for a noun or a plural already. */
function pluralOf(key: string): string | null {
  if (key.length < 4 || key.endsWith('s')) return null;
  if (/[^aeiou]y$/.test(key)) return `${key.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(key) ? `${key}es` : `${key}s`;
}
