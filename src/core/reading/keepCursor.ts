import { steppedMentions } from '../annotate/markedMentions';
import type { Mention } from '../match/mention';
import type { ReadingState } from './readingState';

/** The mention on which the keyboard can stay: null where it is none of those that it goes through. */
export function keepCursor(
  mention: Mention | null,
  { annotations, marked }: Pick<ReadingState, 'annotations' | 'marked'>,
): Mention | null {
  return steppedMentions(annotations, marked).find((step) => step === mention) ?? null;
}
