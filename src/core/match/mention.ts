import type { Span } from '../text/textModel';

/** How a mention was found: by one of the entry's names, by a description of it, or by an article's quotation. */
export type Via = 'alias' | 'pattern' | 'quote';

/** A place in the text that speaks of an entry. */
export interface Mention extends Span {
  readonly entryId: string;
  readonly via: Via;
}
