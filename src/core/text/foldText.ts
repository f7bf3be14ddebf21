import { countBelow } from '../collections/countBelow';
import { APOSTROPHES, LETTER_APOSTROPHE } from './signs';
import type { Span } from './textModel';

/**
 * A half-open span in UTF-16 code units over folded text. Its fields have names of their own, so that it
 * passes for no `Span` of the text that was folded: only `unfold` and `fold` lead from one to the other.
 */
export interface FoldedSpan {
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

/**
 * Text as a comparison sees it: letters without case and diacritics, every dash as `-`, every
 * apostrophe as `'`, every double quotation mark as `"`, a run of white space as one space, soft
 * hyphens and zero-width characters gone. Spans can be carried over both ways.
 */
export interface FoldedText {
  readonly text: string;
  /** The smallest span of the original that holds a folded one. Outside the text: `RangeError`. */
  unfold(span: FoldedSpan): Span;
  /** The span of folded text that came from one of the original. Outside the text: `RangeError`. */
  fold(span: Span): FoldedSpan;
}

/** Of every script: two texts that differ in their dashes alone are the same, though only `HYPHENS` join words. */
const DASH = /[\p{Pd}\u2043\u2212]/u;
/** With the signs for hamza and ayn, which most papers print as an apostrophe. */
const APOSTROPHE = new RegExp(`[${APOSTROPHES}${LETTER_APOSTROPHE}ʻʿʾʽ]`, 'u');
const QUOTATION_MARK = /["“”„‟«»″＂]/u;
const IGNORED = /[\p{M}\p{Cf}\u115F\u1160]/u;

/** Letters that Unicode does not take apart, as English prose writes them without their sign. */
const BARE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** Folds one code point; the empty string where it vanishes. */
function foldCodePoint(char: string): string {
  const sign = foldSign(char);
  if (sign !== null) return sign;
  let folded = '';
  // Taking apart can bring out a mark or a sign (superscript minus). What is taken apart stays so in lower case.
  for (const part of char.normalize('NFKD').toLowerCase()) {
    folded += foldSign(part) ?? BARE_LETTERS[part] ?? part;
  }
  return folded;
}

/** What a sign folds to; null for a letter, a digit or another character that stays. */
function foldSign(char: string): string | null {
  if (/\s/u.test(char)) return ' ';
  if (DASH.test(char)) return '-';
  if (APOSTROPHE.test(char)) return "'";
  if (QUOTATION_MARK.test(char)) return '"';
  return IGNORED.test(char) ? '' : null;
}

const cache = new Map<string, string>();

function foldedCodePoint(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 0x60 && code < 0x7b) return char;
  const known = cache.get(char);
  if (known !== undefined) return known;
  const folded = foldCodePoint(char);
  // Bounded by what one article uses; a hostile text cannot make it grow without end.
  if (cache.size < 4096) cache.set(char, folded);
  return folded;
}

/** Folds `text`; never throws, lone surrogates included. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let afterSpace = false;
  for (const char of text) {
    const next = at + char.length;
    const piece = foldedCodePoint(char);
    if (piece === ' ' && afterSpace) {
      ends[ends.length - 1] = next;
    } else {
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(at);
        ends.push(next);
      }
      folded += piece;
    }
    // Looking at the string itself while it grows would make the whole quadratic.
    if (piece !== '') afterSpace = piece.endsWith(' ');
    at = next;
  }
  return {
    text: folded,
    unfold({ foldedStart, foldedEnd }) {
      checkBounds(foldedStart, foldedEnd, folded.length);
      if (foldedStart === foldedEnd) {
        const point = starts[foldedStart] ?? text.length;
        return { start: point, end: point };
      }
      return { start: starts[foldedStart] ?? 0, end: ends[foldedEnd - 1] ?? text.length };
    },
    fold({ start, end }) {
      checkBounds(start, end, text.length);
      const foldedStart = countBelow(ends, start + 1);
      return { foldedStart, foldedEnd: Math.max(foldedStart, countBelow(starts, end)) };
    },
  };
}

function checkBounds(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`span ${start}–${end} lies outside a text of ${length}`);
  }
}

/**
 * A word alone, folded as above and without apostrophes, and without points but those of a number:
 * `Qaʿida`, `Qa'ida` and `Qaida` are one, `N.R.F.` is `nrf`, `10,000` is `10000`, `3.5` stays.
 */
export function foldWord(word: string): string {
  let isPlain = true;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (!(code > 0x60 && code < 0x7b)) isPlain = false;
    if (code > 0x7f) return withoutPoints(foldText(word).text);
  }
  return isPlain ? word : withoutPoints(word.toLowerCase());
}

/** Of the apostrophes there are these two: `foldText` makes all one, and ASCII has no third. */
function withoutPoints(folded: string): string {
  return folded.replace(/['`]|,|\.(?!\d)/g, '');
}
