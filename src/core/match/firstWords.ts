import { isPlainLetter } from '../text/letters';
import { findWord } from '../text/words';

const EMPTY = -1;

/**
 * Which names begin with a word, for very many names: two numbers a name and no strings, so that a
 * hundred thousand are taken in within milliseconds. Words are told apart by their hash alone, and
 * whoever takes the names of one must look at the words themselves.
 */
export class FirstWords {
  readonly #hashes: readonly number[];
  /** By the hash's last bits: the first of a chain of names; the chain goes on in `#next`. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  /** The first word of name `i` has `hashes[i]`. */
  constructor(hashes: readonly number[]) {
    this.#hashes = hashes;
    this.#next = new Int32Array(hashes.length);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length + 1))).fill(EMPTY);
    for (let at = hashes.length - 1; at >= 0; at -= 1) {
      const cell = this.#cellOf(hashes[at] ?? EMPTY);
      this.#next[at] = this.#heads[cell] ?? EMPTY;
      this.#heads[cell] = at;
    }
  }

  /** Removes the names with the hash and returns them, in order: a second time there are none. */
  take(hash: number): readonly number[] {
    const names: number[] = [];
    const cell = this.#cellOf(hash);
    let before = EMPTY;
    for (let at = this.#heads[cell] ?? EMPTY; at !== EMPTY; ) {
      const after = this.#next[at] ?? EMPTY;
      if (this.#hashes[at] !== hash) before = at;
      else {
        names.push(at);
        if (before === EMPTY) this.#heads[cell] = after;
        else this.#next[before] = after;
      }
      at = after;
    }
    return names;
  }

  #cellOf(hash: number): number {
    return hash & (this.#heads.length - 1);
  }
}

/** The hash of a folded word: FNV-1a over its code units, in 30 bits, which an engine keeps unboxed. */
export function hashWord(key: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < key.length; at += 1) hash = mix(hash, key.charCodeAt(at));
  return finish(hash);
}

/** The hash of the first word from a position on, quickly where it is plain; null where there is none. */
export function hashFirstWord(text: string, from: number): number | null {
  let at = from;
  let hash = FNV_OFFSET;
  let code = text.charCodeAt(at);
  while (isPlainLetter(code)) {
    hash = mix(hash, code | 0x20);
    at += 1;
    code = text.charCodeAt(at);
  }
  // A space, a hyphen or the end: nothing that could belong to the word.
  if (at > from && (code === 0x20 || code === 0x2d || at === text.length)) return finish(hash);
  const word = findWord(text, from);
  return word === null ? null : hashWord(word.key);
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
