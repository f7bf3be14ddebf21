import type { Span } from '../text/textModel';
import { isWord } from './foldedModel';
import type { TextQuoteSelector } from './textQuoteSelector';

/** A quotation, or what stands at its place, with its neighbors: as much of them as the selector has. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** As the selector has it. */
export function quotedPassage({ prefix = '', exact, suffix = '' }: TextQuoteSelector): Passage {
  return {
    before: prefix + joint(prefix, exact),
    words: exact,
    after: joint(exact, suffix) + suffix,
  };
}

/** As the text has it at `span`, with the neighbors that lie within `reach`. */
export function passageAt(text: string, span: Span, reach: Span): Passage {
  return {
    before: text.slice(reach.start, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, reach.end),
  };
}

/** Neighbors may be written without the space between. */
function joint(left: string, right: string): string {
  return isWord(left.at(-1)) && isWord(right[0]) ? ' ' : '';
}
