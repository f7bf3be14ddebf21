import search from 'approx-string-match';
import { foldText } from '../text/foldText';
import type { Span } from '../text/textModel';
import type { FoldedModel } from './foldedModel';
import type { TextQuoteSelector } from './textQuoteSelector';

/** How like the text beside a place is to what the selector says stands there: 0 to 1; null where it says nothing. */
export interface QuoteContext {
  readonly prefix: number | null;
  readonly suffix: number | null;
  /** The word right before or right behind the place is the one that the selector has there. */
  readonly touches: boolean;
}

/** Beside a place so much more text is looked at than the selector has, for words put in between. */
const SLACK = 1.4;

export function contextOf(
  { text }: FoldedModel,
  selector: TextQuoteSelector,
  { start, end }: Span,
): QuoteContext {
  const prefix = foldText(selector.prefix ?? '').text.trim();
  const suffix = foldText(selector.suffix ?? '').text.trim();
  const reach = (side: string) => Math.ceil(side.length * SLACK) + 2;
  const before = text.slice(Math.max(0, start - reach(prefix)), start);
  const behind = text.slice(end, end + reach(suffix));
  return {
    prefix: likeness(before, prefix),
    suffix: likeness(behind, suffix),
    touches:
      (prefix !== '' && lastWord(before) === lastWord(prefix)) ||
      (suffix !== '' && firstWord(behind) === firstWord(suffix)),
  };
}

function lastWord(text: string): string | undefined {
  return text.trim().split(' ').at(-1);
}

function firstWord(text: string): string | undefined {
  return text.trim().split(' ')[0];
}

function likeness(beside: string, expected: string): number | null {
  if (expected === '') return null;
  const [best] = search(beside, expected, expected.length);
  return best === undefined ? 0 : 1 - best.errors / expected.length;
}
