import { foldWord } from './foldText';
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  GLUE,
  isPlainLetter,
  LETTER,
  WORD_PART,
  widthAt,
} from './letters';
import { APOSTROPHES, LETTER_APOSTROPHE } from './signs';
import type { Span } from './textModel';

/**
 * How a word is written. `initial` is one capital letter alone; `capitals` are two or more, or one with
 * digits, and no small ones (`ISIS`, `U.S.`, `M23`); `mixed` begins small and has a capital inside.
 */
export type WordShape = 'lower' | 'capitalized' | 'capitals' | 'initial' | 'mixed' | 'number';

/** One word of a text, before it is known what surrounds it. */
export interface Word extends Span {
  readonly key: string;
  readonly shape: WordShape;
  readonly possessive: boolean;
  readonly dotted: boolean;
  /** The end with a possessive or a contraction. */
  readonly tail: number;
}

const POSSESSIVE = new RegExp(`[${APOSTROPHES}${LETTER_APOSTROPHE}][sS]$`, 'u');
const ENDING = new RegExp(`[${APOSTROPHES}${LETTER_APOSTROPHE}](?:s|ll|ve|re)$`, 'iu');
const POINT = 0x2e;
const COMMA = 0x2c;

/** The words of a text, in order. Words of nothing but signs (a lone `ʿ`) are left out. */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (let word = findWord(text, 0); word !== null; word = findWord(text, word.tail)) {
    words.push(word);
  }
  return words;
}

/** The first word that begins at `from` or later; null where there is none. */
export function findWord(text: string, from: number): Word | null {
  for (let at = from; at < text.length; ) {
    const plain = plainWord(text, at);
    if (plain !== null) return plain;
    if ((classAt(text, at) & WORD_PART) === 0) {
      at += 1;
      continue;
    }
    const end = dottedEnd(text, at) ?? joinedEnd(text, at);
    const word = toWord(text.slice(at, end), at);
    if (word !== null) return word;
    at = end;
  }
  return null;
}

/** A word of nothing but English letters, as nearly all are; null for another, and where none begins. */
function plainWord(text: string, start: number): Word | null {
  let end = start;
  let upper = 0;
  let code = text.charCodeAt(end);
  while (isPlainLetter(code)) {
    if (code < 0x5b) upper += 1;
    end += 1;
    code = text.charCodeAt(end);
  }
  const length = end - start;
  if (length === 0 || (length === 1 && code === POINT)) return null;
  if (code !== 0x20 && classAt(text, end) !== 0) return null;
  const surface = text.slice(start, end);
  const isRaised = text.charCodeAt(start) < 0x5b;
  let shape: WordShape = 'lower';
  if (upper === length) shape = length === 1 ? 'initial' : 'capitals';
  else if (upper > 0) shape = isRaised ? 'capitalized' : 'mixed';
  const key = upper === 0 ? surface : surface.toLowerCase();
  return { start, end, tail: end, key, shape, possessive: false, dotted: false };
}

/** The end of `U.S.`, `N.R.F.`, `U.S`, single letters with points between them; null for another word. */
function dottedEnd(text: string, start: number): number | null {
  if ((classAt(text, start) & LETTER) === 0) return null;
  let at = start + widthAt(text, start);
  let end: number | null = null;
  while (text.charCodeAt(at) === POINT && (classAt(text, at + 1) & LETTER) !== 0) {
    at += 1 + widthAt(text, at + 1);
    if ((classAt(text, at) & WORD_PART) === 0) end = at;
  }
  if (end === null) return null;
  if (text.charCodeAt(end) === POINT) end += 1;
  const isPossessive =
    (classAt(text, end) & APOSTROPHE) !== 0 && /^[sS]/.test(text.charAt(end + 1));
  return isPossessive && (classAt(text, end + 2) & WORD_PART) === 0 ? end + 2 : end;
}

/** The end of a word that apostrophes and glue may run through, and points and commas where it is a number. */
function joinedEnd(text: string, start: number): number {
  let before = 0;
  for (let at = start; ; ) {
    const here = classAt(text, at);
    if ((here & WORD_PART) !== 0) {
      before = here;
      at += widthAt(text, at);
      continue;
    }
    const next = here === 0 && !isInNumber(text, at, before) ? at : afterJoint(text, at);
    if (next === at || (classAt(text, next) & WORD_PART) === 0) return at;
    at = next;
  }
}

function isInNumber(text: string, at: number, before: number): boolean {
  const code = text.charCodeAt(at);
  if (before !== DIGIT || (code !== POINT && code !== COMMA)) return false;
  return (classAt(text, at + 1) & DIGIT) !== 0;
}

/** After one sign, or after a run of glue. */
function afterJoint(text: string, at: number): number {
  let next = at + 1;
  if ((classAt(text, at) & GLUE) === 0) return next;
  while ((classAt(text, next) & GLUE) !== 0) next += 1;
  return next;
}

function toWord(surface: string, start: number): Word | null {
  let body = surface;
  let possessive = false;
  if (surface.length > 2 && ENDING.test(surface)) {
    possessive = POSSESSIVE.test(surface);
    body = surface.slice(0, possessive ? -2 : -3);
  }
  const shape = shapeOf(body);
  const key = foldWord(body);
  if (key === '') return null;
  return {
    start,
    end: start + body.length,
    tail: start + surface.length,
    key,
    shape,
    possessive,
    dotted: shape !== 'number' && body.includes('.'),
  };
}

function shapeOf(word: string): WordShape {
  let letters = 0;
  let upper = 0;
  let firstUpper = false;
  for (const char of word) {
    const letterCase = caseOf(char);
    if (letterCase === null) continue;
    if (letters === 0) firstUpper = letterCase === 'upper';
    letters += 1;
    if (letterCase === 'upper') upper += 1;
  }
  if (letters === 0) return 'number';
  if (upper === 0) return 'lower';
  if (!firstUpper) return 'mixed';
  if (upper < letters) return 'capitalized';
  return letters === 1 && !/\p{Nd}/u.test(word) ? 'initial' : 'capitals';
}

/** Null for what is no letter, and for modifier letters such as the hamza's sign. */
function caseOf(char: string): 'upper' | 'lower' | null {
  const code = char.charCodeAt(0);
  if (code < 0x80) {
    if (code > 0x60 && code < 0x7b) return 'lower';
    return code > 0x40 && code < 0x5b ? 'upper' : null;
  }
  if (!/\p{L}/u.test(char) || /\p{Lm}/u.test(char)) return null;
  return char === char.toLowerCase() ? 'lower' : 'upper';
}
