import type { Mention } from '../match/mention';
import { meets } from '../text/textModel';
import type { Annotations } from './annotations';
import { firstMentions } from './firstMentions';

/**
 * What is marked at each density. A note's passage is marked only where no mention of an entry is marked
 * in it: marks are underlined apart, and the popover there tells of the note. `mentions` are sorted by start.
 */
export function compileMarks(
  mentions: readonly Mention[],
  entries: Annotations['entries'],
): Annotations['marks'] {
  const isNote = ({ entryId }: Mention) => entries[entryId]?.kind === 'note';
  const apart = (indexes: readonly number[]) => {
    const ofEntries = indexes
      .flatMap((index) => mentions[index] ?? [])
      .filter((one) => !isNote(one));
    return indexes.filter((index) => {
      const mention = mentions[index];
      return mention && !(isNote(mention) && ofEntries.some((one) => meets(one, mention)));
    });
  };
  return { first: apart(firstMentions(mentions)), every: apart([...mentions.keys()]) };
}
