import { readWords, type Word } from '../text/words';
import { namesDiffer } from './names';
import { numberAt } from './numbers';
import type { Passage } from './passage';

const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor cannot without hardly scarcely barely dont doesnt didnt
  isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt mustnt neednt aint
  denied denies deny failed fails refused refuses unlikely false untrue`.split(/\s+/),
);

/** A passage's words, of which those from `first` to `last` are the quotation's. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/**
 * Whether what was found says something else than the quotation did: another number, with its sign and unit,
 * or another name, or the same ones changed about; or a negation more or less, also right before it. On both
 * sides a number counts that has become another and is the nearest change.
 */
export function contradicts(quoted: Passage, found: Passage): boolean {
  const [one, other] = [read(quoted), read(found)];
  const [own, strange] = [ownWords(one), ownWords(other)];
  return (
    namesDiffer(own, strange) ||
    numbersOf(one) !== numbersOf(other) ||
    isOtherNumber(one, other, -1) ||
    isOtherNumber(one, other, 1) ||
    negationsIn(own) !== negationsIn(strange) ||
    isTurnedFromBefore(quoted, found)
  );
}

const SENTENCE_END = /[.!?]['"’”)\]]*\s/gu;

function read(passage: Passage): Reading {
  const [before = ''] = passage.before.split(SENTENCE_END).slice(-1);
  const [behind = ''] = passage.behind.split(SENTENCE_END);
  const text = before + passage.words + behind;
  const words = readWords(text);
  const end = before.length + passage.words.length;
  return {
    text,
    words,
    first: words.filter(({ tail }) => tail <= before.length).length,
    last: words.filter(({ start }) => start < end).length - 1,
  };
}

function ownWords({ words, first, last }: Reading): readonly Word[] {
  return words.slice(first, last + 1);
}

function numbersOf({ text, words, first, last }: Reading): string {
  const numbers = words.map((_, at) =>
    at < first || at > last ? null : numberAt(text, words, at),
  );
  return numbers.filter((number) => number !== null).join();
}

/** Whether the nearest word on one side that is another is a number in both: `13` has become `130`. */
function isOtherNumber(one: Reading, other: Reading, step: -1 | 1): boolean {
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

/** A prefix may be shorter than what is looked at: of words that it does not have it says nothing. */
function isTurnedFromBefore(quoted: Passage, found: Passage): boolean {
  const before = readWords(quoted.before).slice(-2);
  const now = readWords(found.before);
  return before.length > 0 && isNegated(before) !== isNegated(now.slice(-before.length));
}

function negationsIn(words: readonly Word[]): string {
  const keys = words.map(({ key }) => key).filter((key) => NEGATIONS.has(key));
  return keys
    .map((key) => (/(?:nt|cannot)$/.test(key) ? 'not' : key))
    .sort()
    .join(' ');
}

function isNegated(words: readonly Word[]): boolean {
  return words.some(({ key }) => NEGATIONS.has(key));
}
