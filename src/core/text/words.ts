import { foldWord } from './foldText';
import type { Span } from './textModel';

/**
 * How a word is written. `initial` is one capital letter; `capitals` are two or more and nothing else
 * (`ISIS`, `U.S.`); `mixed` begins small and has a capital inside.
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

const LETTER = String.raw`[\p{L}\p{M}\p{Nd}]`;
const GLUE = String.raw`[\u00AD\u200B-\u200F\u2060\uFEFF]`;
const APOSTROPHE = "['’‘‛`´′]";
/** `U.S.`, `N.R.F.`, `U.S`: single letters with points between them. */
const DOTTED = String.raw`(?<!${LETTER})\p{L}(?:\.\p{L})+(?!${LETTER})\.?(?:${APOSTROPHE}[sS](?!${LETTER}))?`;
const PLAIN = String.raw`${LETTER}(?:${LETTER}|${GLUE}+(?=${LETTER})|${APOSTROPHE}(?=${LETTER})|(?<=\p{Nd})[.,](?=\p{Nd}))*`;
const WORD = new RegExp(`${DOTTED}|${PLAIN}`, 'gu');
const POSSESSIVE = /[’'‘‛`´′ʼ][sS]$/u;
const ENDING = /[’'‘‛`´′ʼ](?:s|ll|ve|re)$/iu;

/** The words of a text, in order. Words of nothing but signs (a lone `ʿ`) are left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = toWord(match[0], match.index);
    if (word !== null) words.push(word);
  }
  return words;
}

/** The folded first word of a text; null where it has none. Quick, for it is asked of every name we know. */
export function firstWordKey(text: string): string | null {
  let at = 0;
  let code = text.charCodeAt(0);
  while (isPlainLetter(code)) {
    at += 1;
    code = text.charCodeAt(at);
  }
  // A space, a hyphen or the end: nothing that could belong to the word.
  if (at > 0 && (code === 0x20 || code === 0x2d || at === text.length)) {
    return text.slice(0, at).toLowerCase();
  }
  for (const match of text.matchAll(WORD)) {
    const word = toWord(match[0], match.index);
    if (word !== null) return word.key;
  }
  return null;
}

function isPlainLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
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
  return letters === 1 ? 'initial' : 'capitals';
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
