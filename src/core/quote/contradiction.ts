import { CLOSING_QUOTES } from '../text/signs';
import { listWords, type Word } from '../text/words';
import { namesDiffer } from './names';
import { hasReverseOf, type Negation, negationsOf } from './negations';
import { numberAt } from './numbers';
import type { Passage } from './passage';

/** A passage's words, of which those from `first` to `last` are the quotation's. */
interface PassageWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the passage found says something different: a number (with its sign and unit) or a name changed,
 * added, missing or swapped; a negation added, missing or moved to other words; or a word reversed by `un-`
 * and the like. A negation also counts earlier in the quotation's sentence, as far back as the selector
 * goes, and so does a changed number on either side, where nothing nearer has changed.
 */
export function contradicts(quoted: Passage, found: Passage): boolean {
  const [one, other] = [wordsOf(quoted), wordsOf(found)];
  const [own, strange] = [ownWords(one), ownWords(other)];
  return (
    namesDiffer(own, strange) ||
    hasReverseOf(own, strange) ||
    hasReverseOf(strange, own) ||
    numbersOf(one) !== numbersOf(other) ||
    isOtherNumber(one, other, -1) ||
    isOtherNumber(one, other, 1) ||
    negationsDiffer(one, other)
  );
}

const SENTENCE_END = new RegExp(`[.!?][${CLOSING_QUOTES})\\]]*\\s`, 'gu');

/** Of the neighbors only what belongs to the quotation's first and last sentence. */
function wordsOf(passage: Passage): PassageWords {
  const [before = ''] = passage.before.split(SENTENCE_END).slice(-1);
  const [after = ''] = passage.after.split(SENTENCE_END);
  const text = before + passage.words + after;
  const words = listWords(text);
  const end = before.length + passage.words.length;
  return {
    text,
    words,
    first: words.filter(({ tail }) => tail <= before.length).length,
    last: words.filter(({ start }) => start < end).length - 1,
  };
}

function ownWords({ words, first, last }: PassageWords): readonly Word[] {
  return words.slice(first, last + 1);
}

function numbersOf({ text, words, first, last }: PassageWords): string {
  const numbers = words.map((_, at) =>
    at < first || at > last ? null : numberAt(text, words, at),
  );
  return numbers.filter((number) => number !== null).join();
}

/** Whether the nearest word that differs on one side is a number in both: `13` has become `130`. */
function isOtherNumber(one: PassageWords, other: PassageWords, step: -1 | 1): boolean {
  let at = step < 0 ? one.first - 1 : one.last + 1;
  let otherAt = step < 0 ? other.first - 1 : other.last + 1;
  for (; ; at += step, otherAt += step) {
    const [key, otherKey] = [one.words[at]?.key, other.words[otherAt]?.key];
    if (key === undefined || otherKey === undefined) return false;
    const number = numberAt(one.text, one.words, at);
    const otherNumber = numberAt(other.text, other.words, otherAt);
    if (number !== otherNumber) return number !== null && otherNumber !== null;
    if (key !== otherKey) return false;
  }
}

/** A negation after the quotation does not reverse what it says. */
function negationsDiffer(one: PassageWords, other: PassageWords): boolean {
  const negations = negationsOf(one.words).filter(({ at }) => at <= one.last);
  const others = negationsOf(other.words).filter(({ at }) => at <= other.last);
  return (
    negations.length !== others.length ||
    negations.some((negation, at) => !isSame(negation, others[at]))
  );
}

/** One of its neighbors may have been edited; where both differ, it has moved and denies other words. */
function isSame(one: Negation, other: Negation | undefined): boolean {
  return one.key === other?.key && (one.before === other.before || one.after === other.after);
}
