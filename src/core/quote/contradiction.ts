import { FUNCTION_WORDS } from '../text/functionWords';
import type { Span } from '../text/textModel';
import { readWords, type Word } from '../text/words';
import type { TextQuoteSelector } from './textQuoteSelector';

const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor cannot without hardly scarcely barely dont doesnt didnt
  isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt mustnt neednt aint
  denied denies deny failed fails refused refuses unlikely false untrue`.split(/\s+/),
);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions dozen dozens half twice first second third
  fourth fifth`.split(/\s+/),
);

/** Titles that say nothing of who is meant. */
const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);

/**
 * Whether the words at a place say something else than the quotation did: another number, another
 * proper name, or a negation more or less, also right before it. Words that are not edited can be
 * turned round only from before.
 */
export function contradicts(
  selector: TextQuoteSelector,
  text: string,
  span: Span,
  isEdited: boolean,
): boolean {
  const { exact, prefix = '' } = selector;
  const found = text.slice(span.start, span.end);
  const before = readWords(prefix).slice(-2);
  const now = readWords(text.slice(Math.max(0, span.start - 40), span.start));
  return (
    (isEdited && saysOtherwise(exact, found)) ||
    // A prefix may be shorter than what is looked at: of words that it does not have it says nothing.
    (before.length > 0 && isNegated(before) !== isNegated(now.slice(-before.length)))
  );
}

/** Numbers and negations agree one by one; a name that one text has, the other has too, in any case. */
function saysOtherwise(exact: string, found: string): boolean {
  const [one, other] = [readWords(exact), readWords(found)];
  return (
    countable(one) !== countable(other) || hasStrangeName(one, other) || hasStrangeName(other, one)
  );
}

function countable(words: readonly Word[]): string {
  return words
    .flatMap(({ key, shape }) => {
      if (NEGATIONS.has(key)) return [/(?:nt|cannot)$/.test(key) ? 'not' : key];
      return shape === 'number' || NUMBER_WORDS.has(key) ? [key] : [];
    })
    .sort()
    .join(' ');
}

function hasStrangeName(words: readonly Word[], others: readonly Word[]): boolean {
  const keys = new Set(others.map(({ key }) => key));
  return words.some((word) => isName(word) && !keys.has(word.key));
}

function isName({ key, shape }: Word): boolean {
  if (FUNCTION_WORDS.has(key) || COURTESY.has(key)) return false;
  return shape === 'capitalized' || shape === 'capitals';
}

function isNegated(words: readonly Word[]): boolean {
  return words.some(({ key }) => NEGATIONS.has(key));
}
