import search from 'approx-string-match';
import { type FoldedSpan, foldText } from '../text/foldText';
import { type FoldedModel, isInsideWord } from './foldedModel';

/** A place in the folded text where a quotation may stand. */
export interface QuoteCandidate extends FoldedSpan {
  /** Of 1: the share of the quotation's characters that need no edit. */
  readonly similarity: number;
}

/**
 * The largest share of a quotation's characters that may differ. Set where most quotations of an edited
 * article are placed: with less they are not found, with more they have runners-up.
 */
const MOST_ERRORS = 0.42;
/** Characters. Shorter quotations are like too much else to be looked for by likeness. */
const SHORTEST_APPROXIMATE = 12;
/** Occurrences that are compared. No article has as many of one phrase; a bound on what a hostile text costs. */
export const MOST_EXACT = 1000;
/** More than this many look-alikes cannot be told apart anyhow; a bound on what a hostile text costs. */
const MOST_CANDIDATES = 40;
/** Code units of folded text that are searched at a time: what is left beside a find is searched again. */
const PIECE = 4000;

/** Every place where the folded words stand unchanged, as whole words: the first `MOST_EXACT` and one more, if there are as many. */
export function findExact({ text }: FoldedModel, exact: string): QuoteCandidate[] {
  const quote = foldText(exact).text.trim();
  const found: QuoteCandidate[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const isCut = isInsideWord(text, at) || isInsideWord(text, end);
    if (!isCut) found.push({ foldedStart: at, foldedEnd: end, similarity: 1 });
    if (found.length > MOST_EXACT) break;
  }
  return found;
}

/** Places where nearly the quotation's words stand, inside one block unless the quotation crosses one. */
export function findApproximate(folded: FoldedModel, exact: string): QuoteCandidate[] {
  const quote = foldText(exact).text.trim();
  if (quote.length < SHORTEST_APPROXIMATE) return [];
  const most = Math.floor(quote.length * MOST_ERRORS);
  const found: QuoteCandidate[] = [];
  const whole = { foldedStart: 0, foldedEnd: folded.text.length };
  const blocks = exact.includes('\n') ? [whole] : folded.blocks;
  const open = blocks.flatMap((block) => piecesOf(block, 2 * quote.length)).reverse();
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { foldedStart, foldedEnd } = range;
    if (foldedEnd - foldedStart < quote.length - most) continue;
    let cut = foldedStart;
    for (const match of search(folded.text.slice(foldedStart, foldedEnd), quote, most)) {
      const start = foldedStart + match.start;
      const end = foldedStart + match.end;
      if (start < cut || end <= start) continue;
      if (found.length >= MOST_CANDIDATES) return found;
      const similarity = 1 - match.errors / quote.length;
      found.push({ foldedStart: start, foldedEnd: end, similarity });
      open.push({ foldedStart: cut, foldedEnd: start });
      cut = end;
    }
    // What the best left on either side may hold the second best.
    if (cut > foldedStart) open.push({ foldedStart: cut, foldedEnd });
  }
  return withoutOverlaps(found);
}

/** A long block in pieces that overlap by more than a quotation, so that a search of one stays short. */
function piecesOf({ foldedStart, foldedEnd }: FoldedSpan, overlap: number): FoldedSpan[] {
  const pieces: FoldedSpan[] = [];
  const length = PIECE + overlap;
  for (let at = foldedStart; at < foldedEnd; at += PIECE) {
    pieces.push({ foldedStart: at, foldedEnd: Math.min(foldedEnd, at + length) });
  }
  return pieces;
}

/** Of candidates that overlap, as where pieces do, the most similar. */
function withoutOverlaps(candidates: readonly QuoteCandidate[]): QuoteCandidate[] {
  const kept: QuoteCandidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.similarity - a.similarity)) {
    if (!kept.some((each) => meets(each, candidate))) kept.push(candidate);
  }
  return kept;
}

/** Whether two spans of folded text share a character. */
export function meets(a: FoldedSpan, b: FoldedSpan): boolean {
  return a.foldedStart < b.foldedEnd && b.foldedStart < a.foldedEnd;
}
