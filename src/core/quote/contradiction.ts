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
  return (
    (isEdited && telling(exact) !== telling(found)) ||
    (prefix.trim() !== '' &&
      endsInNegation(prefix) !==
        endsInNegation(text.slice(Math.max(0, span.start - 40), span.start)))
  );
}

/** The words that must agree, in order of the alphabet. */
function telling(text: string): string {
  return readWords(text)
    .flatMap((word, index) => tellingKey(word, index === 0))
    .sort()
    .join(' ');
}

/** A first word may have its capital from the sentence that it begins. */
function tellingKey({ key, shape }: Word, isFirst: boolean): string[] {
  if (NEGATIONS.has(key)) return [/(?:nt|cannot)$/.test(key) ? 'not' : key];
  if (shape === 'number' || NUMBER_WORDS.has(key)) return [key];
  const isName =
    shape === 'capitals' || (shape === 'capitalized' && !isFirst && !FUNCTION_WORDS.has(key));
  return isName ? [key] : [];
}

function endsInNegation(text: string): boolean {
  return readWords(text)
    .slice(-2)
    .some(({ key }) => NEGATIONS.has(key));
}
