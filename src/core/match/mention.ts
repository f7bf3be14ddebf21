import type { Span } from '../text/textModel';

/** How a mention was found: by one of the entry's names, by a description of it, or by an article's quotation. */
export type Via = 'alias' | 'pattern' | 'quote';

/** A place in the text that refers to an entry. */
export interface Mention extends Span {
  readonly entryId: string;
  readonly via: Via;
}

/** Whether they are the same words of the same entry, in this reading of the text or another. */
export function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entryId === b.entryId;
}

/** For sorting spans around one place: the shortest first. */
export function innermostFirst(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start);
}
