import { isSameMention, type Mention } from '../match/mention';

export type Direction = 'next' | 'previous';

/**
 * The mention that a reader at `from` comes to next (or came from), going round at either end.
 * `from` is the current mention, or an offset in the text where there is none. Null only without mentions.
 */
export function nextMention(
  mentions: readonly Mention[],
  from: Mention | number,
  direction: Direction,
): Mention | null {
  const ordered = direction === 'next' ? mentions : mentions.toReversed();
  const first = ordered[0] ?? null;
  if (typeof from === 'number') {
    const isAhead = ({ start }: Mention) => (direction === 'next' ? start >= from : start < from);
    return ordered.find(isAhead) ?? first;
  }
  const index = ordered.findIndex((one) => isSameMention(one, from));
  if (index === -1) return nextMention(mentions, from.start, direction);
  return ordered[index + 1] ?? first;
}
