import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations';
import { FUNCTION_WORDS } from './functionWords';
import { CLOSING_QUOTES } from './signs';
import type { Word } from './words';

const CLOSED = new RegExp(`^[${CLOSING_QUOTES}]?\\s`, 'u');

/**
 * Whether a sentence ends between two words of a block. Good enough for news prose: titles, months,
 * initials and `U.S.` end nothing, except that `U.S.` ends a sentence before a capitalized function word.
 */
export function endsSentence(word: Word, between: string, next: Word): boolean {
  if (next.shape === 'lower' || next.shape === 'mixed') return false;
  if (between === ' ' && !word.dotted) return false;
  if (/[!?…。]/u.test(between)) return /[\s“"]/u.test(between);
  if (word.dotted && !between.includes('.')) {
    return CLOSED.test(between) && startsAnew(next);
  }
  const point = between.indexOf('.');
  if (point < 0) return false;
  const after = between.slice(point + 1);
  // Sentences that touch, as `Afghanistan.They`, slip into print; an address has no capital there.
  if (after === '') return next.shape === 'capitalized' && word.key.length > 2;
  // A point inside brackets or quotation marks still ends a sentence; one inside a number never got here.
  if (point > 0 || !/^\s/u.test(after)) return /\s/u.test(after);
  if (LEADING_ABBREVIATIONS.has(word.key) && word.shape !== 'lower') {
    return startsAnew(next) && word.key !== 'st';
  }
  if (word.shape === 'initial' || TRAILING_ABBREVIATIONS.has(word.key)) return startsAnew(next);
  return true;
}

function startsAnew(next: Word): boolean {
  return next.shape === 'capitalized' && FUNCTION_WORDS.has(next.key);
}
