import { addTo } from '../collections/addTo';
import type { Alias, Entry } from '../pack/pack';
import { MAX_NAME_WORDS } from '../pack/packLimits';
import type { Token } from '../text/tokens';
import { findWord } from '../text/words';
import type { AnalyzedText } from './analyzedText';
import type { IndexedEntry, NameHit } from './candidate';
import { FirstWords, hashFirstWord, hashWord } from './firstWords';
import { articleEnd, compilePhrase, fitsPhrase, type PhraseWord } from './phrase';

/**
 * A token trie over many names. Of a name only its first word's hash is looked at, until a text uses that
 * word: then it becomes a branch of the trie. So a hundred thousand names cost little to take in, and a
 * text pays for the words it has, not for the names we know.
 */
export interface NameIndex {
  /** At each word of the text the longest names that start there as written, by start. */
  findLongest(analyzed: AnalyzedText): readonly NameHit[];
  /** All names as written that start at a word, the longer first. */
  findAt(analyzed: AnalyzedText, from: number): readonly NameHit[];
}

/** A name as its entry has it; one that may stand in the plural is listed twice. */
interface AuthoredName {
  readonly indexed: IndexedEntry;
  /** Null for a longer name of another thing (NIL). */
  readonly alias: Alias | null;
  readonly text: string;
  readonly inPlural: boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly names: Name[];
}

interface Name {
  readonly authored: AuthoredName;
  readonly words: readonly PhraseWord[];
}

/** Kinds whose lower-case names also stand in the plural; *Moscow attacks* would be more than one event. */
const PLURAL_KINDS: ReadonlySet<Entry['kind']> = new Set(['idea', 'people', 'office']);

/**
 * An index of the entries' names, which grows as it is asked. `begins` are what `listFirstWords` gave for
 * the same entries, where it was kept; of another number of names: `RangeError`. A name without a word in
 * it is never found.
 */
export function compileNames(
  entries: readonly IndexedEntry[],
  begins?: readonly (string | null)[],
): NameIndex {
  if (begins !== undefined && begins.length !== countNames(entries)) {
    throw new RangeError(`first words of ${begins.length} names for ${countNames(entries)}`);
  }
  const namesOf = begins === undefined ? namesByHash(entries) : namesByWord(entries, begins);
  const branches = new Map<string, Branch>();

  function branchOf(key: string): Branch | undefined {
    const known = branches.get(key);
    if (known !== undefined) return known;
    for (const name of namesOf(key)) plant(branches, name);
    return branches.get(key);
  }

  return {
    findLongest({ tokens, places }) {
      const starts = new Array<Branch | undefined>(tokens.length);
      for (const [key, positions] of places) {
        const branch = branchOf(key);
        if (branch !== undefined) for (const from of positions) starts[from] = branch;
      }
      const found: NameHit[] = [];
      starts.forEach((branch, from) => {
        if (branch !== undefined) collect(found, branch, tokens, from, from + 1, true);
      });
      return found;
    },
    findAt({ tokens }, from) {
      const found: NameHit[] = [];
      const branch = branchOf(tokens[from]?.key ?? '');
      if (branch !== undefined) collect(found, branch, tokens, from, from + 1, false);
      return found;
    },
  };
}

/** The names that begin with a word. Where there are any, it is asked once: from then on the trie has them. */
type NamesOf = (word: string) => readonly AuthoredName[];

/** By hashes of first words: for many names of which nothing is known yet. */
function namesByHash(entries: readonly IndexedEntry[]): NamesOf {
  const names = listNames(entries);
  const firstWords = new FirstWords(names.map(hashOf));
  return (word) => firstWords.take(hashWord(word)).flatMap((at) => names[at] ?? []);
}

/**
 * By first words that are known: hashing them would be the slowest part of a start. The names are grouped
 * only for the first text, for a background is also woken by pages without an article.
 */
function namesByWord(
  entries: readonly IndexedEntry[],
  begins: readonly (string | null)[],
): NamesOf {
  let names: Map<string, AuthoredName[]> | undefined;
  return (word) => {
    names ??= groupByFirstWord(listNames(entries), begins);
    return names.get(word) ?? [];
  };
}

function groupByFirstWord(
  names: readonly AuthoredName[],
  begins: readonly (string | null)[],
): Map<string, AuthoredName[]> {
  const groups = new Map<string, AuthoredName[]>();
  names.forEach((name, at) => {
    addTo(groups, begins[at] ?? plainWordOf(name), name);
  });
  return groups;
}

/**
 * Of each name, in order, the first word, which a text must have for the name to matter; `null` where that
 * is no more than the plain letters with which the name begins, in lower case.
 */
export function listFirstWords(entries: readonly IndexedEntry[]): readonly (string | null)[] {
  return listNames(entries).map((name) => {
    const word = firstWordOf(name);
    return word === plainWordOf(name) ? null : word;
  });
}

function countNames(entries: readonly IndexedEntry[]): number {
  return entries.reduce(
    (sum, { entry }) =>
      sum + entry.aliases.length * (takesPlural(entry) ? 2 : 1) + entry.refuses.length,
    0,
  );
}

function takesPlural({ kind }: Entry): boolean {
  return PLURAL_KINDS.has(kind);
}

function listNames(entries: readonly IndexedEntry[]): readonly AuthoredName[] {
  const names: AuthoredName[] = [];
  for (const indexed of entries) {
    const { entry } = indexed;
    for (const alias of entry.aliases) {
      names.push({ indexed, alias, text: alias.text, inPlural: false });
      if (takesPlural(entry)) names.push({ indexed, alias, text: alias.text, inPlural: true });
    }
    for (const text of entry.refuses) names.push({ indexed, alias: null, text, inPlural: false });
  }
  return names;
}

/** Empty for a name without a word. */
function firstWordOf({ text, inPlural }: AuthoredName): string {
  const word = findWord(text, articleEnd(text));
  if (word === null) return '';
  const isAlone = word.shape === 'lower' && findWord(text, word.tail) === null;
  return (inPlural && isAlone ? pluralOf(word.key) : null) ?? word.key;
}

/** What a name begins with of plain letters: most often its first word. */
function plainWordOf({ text }: AuthoredName): string {
  const [letters = ''] = /^[a-z]*/i.exec(text.slice(articleEnd(text))) ?? [];
  return letters.toLowerCase();
}

/** The hash of the first word, without making a word of it where that can be spared. */
function hashOf(name: AuthoredName): number {
  const hash = name.inPlural ? null : hashFirstWord(name.text, articleEnd(name.text));
  return hash ?? hashWord(firstWordOf(name));
}

/**
 * Adds the names that start at a word and go on, up to `to`, along the branch; the longer first, and with
 * `isLongest` the longest alone. Whether there are any.
 */
function collect(
  found: NameHit[],
  { next, names }: Branch,
  tokens: readonly Token[],
  from: number,
  to: number,
  isLongest: boolean,
): boolean {
  const longer = next.get(tokens[to]?.key ?? '');
  let isFound = longer !== undefined && collect(found, longer, tokens, from, to + 1, isLongest);
  if (isFound && isLongest) return true;
  // Of names with the same words the last listed comes first: an entry's `refuses` are listed last.
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at];
    if (name === undefined || !fitsPhrase(name.words, tokens, from)) continue;
    const { indexed, alias } = name.authored;
    found.push({ from, to, indexed, alias, words: name.words });
    isFound = true;
  }
  return isFound;
}

function plant(branches: Map<string, Branch>, authored: AuthoredName): void {
  const singular = compilePhrase(authored.text);
  const words = authored.inPlural ? inPlural(singular) : singular;
  const [first, ...rest] = words;
  if (first === undefined || words.length > MAX_NAME_WORDS) return;
  let branch = branchAt(branches, first.key);
  for (const { key } of rest) branch = branchAt(branch.next, key);
  branch.names.push({ authored, words });
}

function branchAt(branches: Map<string, Branch>, key: string): Branch {
  let branch = branches.get(key);
  if (branch === undefined) {
    branch = { next: new Map(), names: [] };
    branches.set(key, branch);
  }
  return branch;
}

/** Empty for a name without a plural. */
function inPlural(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const last = words.at(-1);
  if (last === undefined || last.shape !== 'lower') return [];
  const key = pluralOf(last.key);
  return key === null ? [] : [...words.slice(0, -1), { ...last, key }];
}

/** Null for what is too short for a noun or a plural already. */
function pluralOf(key: string): string | null {
  if (key.length < 4 || key.endsWith('s')) return null;
  if (/[^aeiou]y$/.test(key)) return `${key.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(key) ? `${key}es` : `${key}s`;
}
