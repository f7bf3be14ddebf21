import type { Span } from '../text/textModel';
import { type FoldedModel, isWord } from './foldedModel';
import type { TextQuoteSelector } from './textQuoteSelector';

/** A quotation, or what stands at its place, with its neighbors: as much of them as the selector tells of. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** As the selector has it. */
export function quotedPassage({ prefix = '', exact, suffix = '' }: TextQuoteSelector): Passage {
  return {
    before: prefix + joint(prefix, exact),
    words: exact,
    behind: joint(exact, suffix) + suffix,
  };
}

/** As the text has it, of which `reach`, in folded text, answers to the selector. */
export function passageAt({ model, unfold }: FoldedModel, span: Span, reach: Span): Passage {
  const around = unfold(reach);
  return {
    before: model.text.slice(around.start, span.start),
    words: model.text.slice(span.start, span.end),
    behind: model.text.slice(span.end, around.end),
  };
}

/** Neighbors may be written without the space between. */
function joint(left: string, right: string): string {
  return isWord(left.at(-1)) && isWord(right[0]) ? ' ' : '';
}
