import { classAt, LETTER } from '../text/letters';
import { PLAIN_APOSTROPHES } from '../text/signs';
import { listWords } from '../text/words';
import type { PatternNode, PatternProblem } from './patternNode';

/** A noun's adjectives, or a clause of a few words, between what a description says in one breath. */
const GAP = 6;
/** A long sentence: more says nothing, for a match ends with its sentence, and each word costs two states. */
const MAX_GAP = 30;
/** `k` parts are compiled as `k · 2^(k-1)` copies: 80 for five, 192 for six. */
const MAX_PARTS = 5;
/** The parser recurses; no pattern that an editor could read goes half as deep. */
const MAX_DEPTH = 12;
const POSSESSIVE = new RegExp(`^[${PLAIN_APOSTROPHES}]s?$`, 'u');
const GROUPED_POSSESSIVE = new RegExp(`^\\s*[${PLAIN_APOSTROPHES}]s?\\s*\\)`, 'u');
const POSSESSIVE_IN_ENDING = new RegExp(`[${PLAIN_APOSTROPHES}]s?`, 'u');
const EMPTY: PatternNode = { type: 'sequence', items: [] };

/** Reads one pattern from left to right, and stops at the first problem that it reports. */
export class PatternParser {
  #at = 0;
  #depth = 0;
  readonly #text: string;
  readonly #problems: PatternProblem[];

  constructor(text: string, problems: PatternProblem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  parse(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.#text.length && this.#problems.length === 0) {
      const sign = this.#text[this.#at] ?? '';
      this.#report(this.#at, `“${sign}” closes nothing`, 'Take it out, or open it before.');
    }
    return node;
  }

  #report(at: number, message: string, mend: string): void {
    this.#problems.push({ at, message, mend });
  }

  /** Sequences separated by `|`, up to a closing sign or an `&`. */
  #choice(mayBeEmpty = false): PatternNode {
    const options = [this.#sequence(mayBeEmpty)];
    while (this.#text[this.#at] === '|') {
      this.#at += 1;
      options.push(this.#sequence(mayBeEmpty));
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { type: 'choice', options };
  }

  #sequence(mayBeEmpty: boolean): PatternNode {
    const from = this.#at;
    const items: PatternNode[] = [];
    while (this.#problems.length === 0) {
      while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
      const sign = this.#text[this.#at];
      if (sign === undefined || '|&)]}'.includes(sign)) break;
      this.#item(items);
    }
    if (items.length === 0 && this.#problems.length === 0 && !mayBeEmpty) {
      this.#report(
        from,
        'nothing stands here',
        'Write a word, or make the group optional with “?”.',
      );
    }
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
  }

  #item(items: PatternNode[]): void {
    const from = this.#at;
    const atom = this.#atom();
    if (this.#text[this.#at] === '?') {
      this.#at += 1;
      if (atom.type === 'gap') {
        this.#report(from, 'a gap is optional already', 'Take out the “?”.');
      }
      items.push({ type: 'optional', item: atom });
    } else if (atom !== EMPTY) {
      items.push(atom);
    }
  }

  #atom(): PatternNode {
    const sign = this.#text[this.#at];
    if (sign === '(') return this.#group(')');
    if (sign === '{') return { type: 'mark', item: this.#group('}') };
    if (sign === '[') return this.#anyOrder();
    if (sign === '@') return this.#entry();
    if (sign === '…' || this.#text.startsWith('...', this.#at)) return this.#gap();
    return this.#words();
  }

  #group(closing: ')' | '}'): PatternNode {
    const from = this.#open();
    // `('s)?` says nothing that possessives do not say, and so may be all that a group holds.
    const isPossessive = GROUPED_POSSESSIVE.test(this.#text.slice(this.#at));
    const node = this.#choice(isPossessive);
    this.#close(from, closing);
    return node;
  }

  #anyOrder(): PatternNode {
    const from = this.#open();
    const parts = [this.#choice()];
    while (this.#text[this.#at] === '&') {
      this.#at += 1;
      parts.push(this.#choice());
    }
    this.#close(from, ']');
    if (this.#problems.length === 0 && (parts.length < 2 || parts.length > MAX_PARTS)) {
      this.#report(
        from,
        `“[…]” has ${parts.length} parts`,
        `Write two to ${MAX_PARTS} parts with “&” between them.`,
      );
    }
    return { type: 'anyOrder', parts };
  }

  #open(): number {
    const from = this.#at;
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      this.#report(from, `groups lie more than ${MAX_DEPTH} deep`, 'Write two patterns.');
    }
    return from;
  }

  #close(from: number, closing: string): void {
    this.#depth -= 1;
    if (this.#problems.length > 0) return;
    const sign = this.#text[this.#at];
    if (sign === closing) {
      this.#at += 1;
    } else if (sign === '&') {
      this.#report(this.#at, '“&” stands outside “[…]”', 'Put the parts in square brackets.');
    } else {
      const opened = this.#text[from] ?? '';
      this.#report(from, `“${opened}” is not closed`, `Write “${closing}” where the group ends.`);
    }
  }

  #entry(): PatternNode {
    const from = this.#at;
    const id = /^@([a-z0-9]+(?:-[a-z0-9]+)*)/.exec(this.#text.slice(from))?.[1];
    if (id === undefined) {
      this.#report(from, '“@” names no entry', 'Write the id of an entry after it, as @taliban.');
      return EMPTY;
    }
    this.#at += id.length + 1;
    return { type: 'entry', id };
  }

  #gap(): PatternNode {
    const from = this.#at;
    this.#at += this.#text[from] === '…' ? 1 : 3;
    const digits = /^\d+/.exec(this.#text.slice(this.#at))?.[0] ?? '';
    this.#at += digits.length;
    const most = digits === '' ? GAP : Number(digits);
    if (most < 1 || most > MAX_GAP) {
      this.#report(from, `a gap of ${digits} words`, `Write a number from 1 to ${MAX_GAP}.`);
      return EMPTY;
    }
    return { type: 'gap', most };
  }

  /** The words of one run of text without white space; `U.S.-led` holds two. */
  #words(): PatternNode {
    const from = this.#at;
    const chunk = /^[^\s()[\]{}|&?@…]+/.exec(this.#text.slice(from))?.[0] ?? '';
    if (chunk === '') {
      this.#report(from, `“${this.#text[from] ?? ''}” has nothing before it`, 'Take it out.');
      return EMPTY;
    }
    this.#at += chunk.length;
    if (POSSESSIVE.test(chunk)) return EMPTY;
    const words = wordsOf(chunk);
    const last = words.at(-1);
    if (last === undefined) {
      // A lone comma or dash is how a sentence is written, and says nothing here.
      if (!/^[,;:.–—-]+$/.test(chunk)) {
        this.#report(from, `“${chunk}” is no word`, 'Write words, or take it out.');
      }
      return EMPTY;
    }
    if (this.#text[this.#at] === '(') words.splice(-1, 1, this.#endings(last));
    return sequenceOf(words);
  }

  /** `attack(s)?`, `bomb(ing|ings)`, `Kabul('s)?`: the endings of the word before. */
  #endings(stem: PatternNode): PatternNode {
    const match = /^\(([^()]*)\)(\??)/.exec(this.#text.slice(this.#at));
    const written = match?.[1]?.split('|').map((ending) => ending.trim()) ?? [];
    if (match === null || stem.type !== 'word' || !written.every(isEnding)) {
      this.#report(
        this.#at,
        'a group stands against a word',
        'Write a space before it, or only endings of that word in it.',
      );
      return EMPTY;
    }
    this.#at += match[0].length;
    const endings = written.map((ending) => ending.replace(POSSESSIVE_IN_ENDING, ''));
    if (match[2] === '?') endings.push('');
    const options = [...new Set(endings)].map((ending) => ({ ...stem, key: stem.key + ending }));
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { type: 'choice', options };
  }
}

function isEnding(text: string): boolean {
  return (
    text !== '' && [...text].every((char) => isLetter(char) || PLAIN_APOSTROPHES.includes(char))
  );
}

function isLetter(char: string): boolean {
  return (classAt(char, 0) & LETTER) !== 0;
}

function wordsOf(chunk: string): PatternNode[] {
  return listWords(chunk).map(({ key, shape }) => ({ type: 'word', key, shape }));
}

function sequenceOf(items: readonly PatternNode[]): PatternNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
}
