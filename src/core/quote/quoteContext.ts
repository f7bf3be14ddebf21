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
  /** The place and, on either side, as much as is likest to what the selector says stands there. */
  readonly reach: Span;
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
  const length = (side: string) => Math.ceil(side.length * SLACK) + 2;
  const from = Math.max(0, start - length(prefix));
  const before = text.slice(from, start);
  const behind = text.slice(end, end + length(suffix));
  const [left, right] = [likest(before, prefix), likest(behind, suffix)];
  return {
    prefix: left === null ? null : left.likeness,
    suffix: right === null ? null : right.likeness,
    touches:
      (prefix !== '' && lastWord(before) === lastWord(prefix)) ||
      (suffix !== '' && firstWord(behind) === firstWord(suffix)),
    reach: {
      start: left === null ? start : from + left.start,
      end: right === null ? end : end + right.end,
    },
  };
}

function lastWord(text: string): string | undefined {
  return text.trim().split(' ').at(-1);
}

function firstWord(text: string): string | undefined {
  return text.trim().split(' ')[0];
}

/** Less alike than this, nothing beside a place is the neighbor that was expected. */
const LEAST_ALIKE = 0.5;

/** The part of `beside` that is likest to what is expected, all of it where none is; null where nothing is. */
function likest(beside: string, expected: string): (Span & { readonly likeness: number }) | null {
  if (expected === '') return null;
  const [best] = search(beside, expected, expected.length);
  const likeness = best === undefined ? 0 : 1 - best.errors / expected.length;
  if (best === undefined || likeness < LEAST_ALIKE) {
    return { start: 0, end: beside.length, likeness };
  }
  return { start: best.start, end: best.end, likeness };
}
