import type { Mention } from '../match/mention';

/** What may stand between a description and the name that it introduces, in UTF-16 code units: `, ` or ` (`. */
const APPOSITION_GAP = 3;

/**
 * The indexes, ascending, of each entry's first mention in reading order; where that is a description and
 * the name follows at once (*its Khorasan branch, ISIS-K*), a reader takes both for one mention, and it is the
 * name. `mentions` are sorted by start.
 */
export function firstMentions(mentions: readonly Mention[]): readonly number[] {
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) {
    const first = firsts.get(mention.entryId);
    if (first === undefined || isNamedBy(first, mention)) firsts.set(mention.entryId, mention);
  }
  return mentions.flatMap((mention, index) =>
    firsts.get(mention.entryId) === mention ? [index] : [],
  );
}

function isNamedBy(description: Mention, name: Mention): boolean {
  const gap = name.start - description.end;
  return description.via !== 'alias' && name.via === 'alias' && gap > 0 && gap <= APPOSITION_GAP;
}
