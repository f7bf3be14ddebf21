import search from 'approx-string-match';
import { type FoldedSpan, foldText } from '../text/foldText';
import type { FoldedModel } from './foldedModel';
import type { TextQuoteSelector } from './textQuoteSelector';

/** How like the text beside a place is to the selector's prefix and suffix: 0 to 1; null for one that it has not. */
export interface QuoteContext {
  readonly prefix: number | null;
  readonly suffix: number | null;
  /** The word right before or right after the place is the one that the selector has there. */
  readonly touches: boolean;
  /** The place with, on either side, the part of the text that is likest to the prefix or suffix. */
  readonly reach: FoldedSpan;
}

/** How many times the selector's length is looked at beside a place, for words put in between. */
const SLACK = 1.4;

/**
 * Compares what stands beside a place with the selector's prefix and suffix, looking on either side at
 * their length and some more. The place is a span of the folded text; whether it holds the quotation is
 * not asked.
 */
export function contextOf(
  { text }: FoldedModel,
  selector: TextQuoteSelector,
  { foldedStart, foldedEnd }: FoldedSpan,
): QuoteContext {
  const prefix = foldText(selector.prefix ?? '').text.trim();
  const suffix = foldText(selector.suffix ?? '').text.trim();
  const length = (side: string) => Math.ceil(side.length * SLACK) + 2;
  const from = Math.max(0, foldedStart - length(prefix));
  const before = text.slice(from, foldedStart);
  const after = text.slice(foldedEnd, foldedEnd + length(suffix));
  const [left, right] = [likest(before, prefix), likest(after, suffix)];
  return {
    prefix: left === null ? null : left.likeness,
    suffix: right === null ? null : right.likeness,
    touches:
      (prefix !== '' && lastWord(before) === lastWord(prefix)) ||
      (suffix !== '' && firstWord(after) === firstWord(suffix)),
    reach: {
      foldedStart: left === null ? foldedStart : from + left.from,
      foldedEnd: right === null ? foldedEnd : foldedEnd + right.to,
    },
  };
}

function lastWord(text: string): string | undefined {
  return text.trim().split(' ').at(-1);
}

function firstWord(text: string): string | undefined {
  return text.trim().split(' ')[0];
}

/** With less likeness than this, nothing beside a place is taken for the neighbor that was expected. */
const LEAST_ALIKE = 0.5;

interface LikestPart {
  /** Its bounds in the string that was searched. */
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** The part of `beside` that is likest to what is expected, all of it where none is; null where nothing is. */
function likest(beside: string, expected: string): LikestPart | null {
  if (expected === '') return null;
  const [best] = search(beside, expected, expected.length);
  const likeness = best === undefined ? 0 : 1 - best.errors / expected.length;
  if (best === undefined || likeness < LEAST_ALIKE) {
    return { from: 0, to: beside.length, likeness };
  }
  return { from: best.start, to: best.end, likeness };
}
