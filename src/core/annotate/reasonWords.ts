import type { UnplacedReason } from '../quote/placeQuote';

/** Why a quotation has no place, in plain words. */
export const REASON_WORDS: Readonly<Record<UnplacedReason, string>> = {
  absent: 'These words are not in this version of the article.',
  ambiguous: 'These words appear in more than one place, and nothing shows which one is meant.',
  weak: 'Only similar words were found, not close enough to be sure.',
  contradicted: 'Similar words were found, but they say something else now.',
};
