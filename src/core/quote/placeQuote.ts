import type { Span, TextModel } from '../text/textModel';
import { listWords } from '../text/words';
import { contradicts } from './contradiction';
import { type FoldedModel, foldModel } from './foldedModel';
import { withOwnEdges } from './ownEdges';
import { passageAt, quotedPassage } from './passage';
import {
  findApproximate,
  findExact,
  MOST_EXACT,
  meets,
  type QuoteCandidate,
} from './quoteCandidates';
import { contextOf, type QuoteContext } from './quoteContext';
import type { TextQuoteSelector } from './textQuoteSelector';

/** Why a quotation is not placed; `placeQuote` says when each is the reason. */
export type UnplacedReason = 'absent' | 'ambiguous' | 'weak' | 'contradicted';

/** Where a quotation stands, or why it is not placed. */
export type QuotePlace = Span | { readonly reason: UnplacedReason };

/** A quotation weighs as much as its two neighbors together. */
const QUOTE_WEIGHT = 2;
/** Of 1: below it nothing is placed. Set so that at 10 % of words edited most quotations are still placed. */
const FLOOR = 0.68;
/** A runner-up this near makes a place uncertain: an edit or two can turn the order of the two. */
const MARGIN = 0.12;
/** Less like its neighbors than this, unchanged words stand in another passage that has them too. */
const STRANGE_CONTEXT = 0.6;
/** Company of the same topic is this much alike by chance: below it all words and a neighbor must be the same. */
const CHANCE_CONTEXT = 0.75;
/** The least share of the words at its place that must be an edited quotation's own: with fewer only letters are alike. */
const OWN_WORDS = 2 / 3;
/** Without neighbors to confirm it, an edited quotation must be long and nearly whole. */
const LONE_QUOTE = { length: 32, similarity: 0.9 };

interface Scored extends QuoteCandidate {
  readonly context: QuoteContext;
  readonly score: number;
}

/**
 * Places a quotation by its words, exact or folded, and by its neighbors; else by words that are nearly
 * its own. What is uncertain is not placed: `absent` is nowhere, not even nearly; `ambiguous` is in two
 * places that are about as good, or in more than are compared; `weak` is too little alike, or stands beside
 * other words; `contradicted` says something different, by `contradicts`. The span never holds half a word.
 *
 * The position in the text is not considered: a TextQuoteSelector has none, and a guessed one, as from the
 * order of an article's quotations, would make one of two similar places look certain.
 */
export function placeQuote(model: TextModel, selector: TextQuoteSelector): QuotePlace {
  const folded = foldModel(model);
  const exact = findExact(folded, selector.exact);
  // One that is left out could be the right one.
  if (exact.length > MOST_EXACT) return { reason: 'ambiguous' };
  const scored = exact.map((candidate) => scoreOf(folded, selector, candidate));
  const [only] = scored;
  if (only !== undefined && scored.length === 1 && !isStrange(only)) {
    return placeOf(folded, selector, only);
  }
  const approximate = scored.some((candidate) => !isStrange(candidate))
    ? []
    : findApproximate(folded, selector.exact).filter(
        (near) => !exact.some((hit) => meets(hit, near)),
      );
  for (const candidate of approximate) scored.push(scoreOf(folded, selector, candidate));

  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return { reason: 'absent' };
  if (second !== undefined && best.score - second.score < MARGIN) {
    return { reason: best.score < FLOOR ? 'weak' : 'ambiguous' };
  }
  if (best.score < FLOOR || isStrange(best) || isUnconfirmed(best, selector)) {
    return { reason: 'weak' };
  }
  return placeOf(folded, selector, best);
}

function placeOf(folded: FoldedModel, selector: TextQuoteSelector, best: Scored): QuotePlace {
  const { text } = folded.model;
  const isEdited = best.similarity < 1;
  const around = folded.unfoldToWords(best);
  const span = isEdited ? withOwnEdges(text, around, selector.exact) : around;
  if (isEdited && !isMostlyOwn(text.slice(span.start, span.end), selector.exact)) {
    return { reason: 'weak' };
  }
  const found = passageAt(text, span, folded.unfold(best.context.reach));
  return contradicts(quotedPassage(selector), found) ? { reason: 'contradicted' } : span;
}

function isMostlyOwn(found: string, exact: string): boolean {
  const own = new Set(listWords(exact).map(({ key }) => key));
  const words = listWords(found);
  return words.filter(({ key }) => own.has(key)).length >= words.length * OWN_WORDS;
}

function scoreOf(
  folded: FoldedModel,
  selector: TextQuoteSelector,
  candidate: QuoteCandidate,
): Scored {
  const context = contextOf(folded, selector, candidate);
  const sides = [context.prefix, context.suffix].filter((side) => side !== null);
  const sum = sides.reduce((total, side) => total + side, QUOTE_WEIGHT * candidate.similarity);
  return { ...candidate, context, score: sum / (QUOTE_WEIGHT + sides.length) };
}

/** The selector says what stands beside the quotation, and what does is too little like it. */
function isStrange({ similarity, context: { prefix, suffix, touches } }: Scored): boolean {
  const sides = [prefix, suffix].filter((side) => side !== null);
  const sum = sides.reduce((total, side) => total + side, 0);
  const least = similarity === 1 && touches ? STRANGE_CONTEXT : CHANCE_CONTEXT;
  return sides.length > 0 && sum / sides.length < least;
}

/** Words have changed, and the selector says nothing of what stands beside them. */
function isUnconfirmed({ similarity, context }: Scored, { exact }: TextQuoteSelector): boolean {
  const isAlone = context.prefix === null && context.suffix === null;
  return (
    similarity < 1 &&
    isAlone &&
    (exact.length < LONE_QUOTE.length || similarity < LONE_QUOTE.similarity)
  );
}
