import type { Token } from '../text/tokens';
import { firstWordKey } from '../text/words';
import { compilePhrase, fitsPhrase, type PhraseWord, withoutArticle } from './phrase';

/**
 * A token trie over many names. Names lie in a map by their first word and become a branch of the trie
 * when an article first uses that word: so a hundred thousand names cost little to take in, and a text
 * pays for the words it has, not for the names we know.
 */
export interface NameIndex<T> {
  /** Every name that stands at `tokens[from]`, as written, shortest first. */
  namesAt(tokens: readonly Token[], from: number): readonly FoundName<T>[];
}

export interface FoundName<T> {
  readonly words: readonly PhraseWord[];
  readonly value: T;
}

export interface NamedValue<T> {
  readonly text: string;
  readonly value: T;
  /** The last word, where it is lower-case, may also be in the plural. */
  readonly takesPlural: boolean;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly names: FoundName<T>[];
}

/** Longer names than this are nonsense, and would let a text of repeated prefixes cost more than its length. */
export const MAX_WORDS = 24;
const NONE: readonly never[] = [];

/**
 * `namesOf` tells what a source is called; it is asked again when a first word is first met, so that
 * only the sources are kept. Names without a word in them are never found.
 */
export function compileNameIndex<S, T>(
  sources: Iterable<S>,
  namesOf: (source: S) => Iterable<NamedValue<T>>,
): NameIndex<T> {
  const pending = new Map<string, S[]>();
  const branches = new Map<string, Branch<T>>();
  for (const source of sources) {
    for (const { text, takesPlural } of namesOf(source)) {
      const key = firstWordKey(withoutArticle(text));
      if (key === null) continue;
      add(key, source);
      const plural = takesPlural ? pluralOf(key) : null;
      if (plural !== null) add(plural, source);
    }
  }

  function add(key: string, source: S): void {
    const known = pending.get(key);
    if (known === undefined) pending.set(key, [source]);
    else if (known.at(-1) !== source) known.push(source);
  }

  function branchOf(key: string): Branch<T> | undefined {
    const branch = branches.get(key);
    if (branch !== undefined) return branch;
    const known = pending.get(key);
    if (known === undefined) return undefined;
    const grown = growBranch(
      known.flatMap((source) => [...namesOf(source)]),
      key,
    );
    branches.set(key, grown);
    pending.delete(key);
    return grown;
  }

  return {
    namesAt(tokens, from) {
      const first = tokens[from];
      let branch = first === undefined ? undefined : branchOf(first.key);
      if (branch === undefined) return NONE;
      const found: FoundName<T>[] = [];
      for (let at = from; branch !== undefined; ) {
        for (const name of branch.names) {
          if (fitsPhrase(name.words, tokens, from)) found.push(name);
        }
        at += 1;
        const token = tokens[at];
        branch = token === undefined ? undefined : branch.next.get(token.key);
      }
      return found;
    },
  };
}

/** The part of the trie under one first word. */
function growBranch<T>(values: readonly NamedValue<T>[], firstKey: string): Branch<T> {
  const root: Branch<T> = { next: new Map(), names: [] };
  for (const { text, value, takesPlural } of values) {
    // Of one source's names some begin with other words.
    const first = firstWordKey(withoutArticle(text));
    if (first !== firstKey && !takesPlural) continue;
    const words = compilePhrase(text);
    if (words.length === 0 || words.length > MAX_WORDS) continue;
    for (const variant of takesPlural ? [words, ...inPlural(words)] : [words]) {
      if (variant[0]?.key === firstKey) plant(root, { words: variant, value });
    }
  }
  return root;
}

function plant<T>(root: Branch<T>, name: FoundName<T>): void {
  let branch = root;
  for (const { key } of name.words.slice(1)) {
    let next = branch.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), names: [] };
      branch.next.set(key, next);
    }
    branch = next;
  }
  branch.names.push(name);
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
