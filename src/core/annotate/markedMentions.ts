import type { Mention } from '../match/mention';
import type { Density } from '../settings/settings';

/** What may stand between a description and the name that it introduces, in UTF-16 code units: `, ` or ` (`. */
const APPOSITION_GAP = 3;

/**
 * The mentions that are marked in the page at a density. `first` keeps each entry's first mention
 * in reading order; where that is a description and the name follows at once (*its Khorasan branch,
 * ISIS-K*), a reader takes both for one mention, and the name is marked. `mentions` are sorted by
 * start, as in `Annotations`; so is the result.
 */
export function markedMentions(mentions: readonly Mention[], density: Density): readonly Mention[] {
  if (density === 'none') return [];
  if (density === 'every') return mentions;
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) {
    const first = firsts.get(mention.entryId);
    if (first === undefined || isNamedBy(first, mention)) firsts.set(mention.entryId, mention);
  }
  return mentions.filter((mention) => firsts.get(mention.entryId) === mention);
}

/** The mentions that the keyboard goes through: the marked ones, or each entry's first where the marks are off. */
export function steppedMentions(
  mentions: readonly Mention[],
  marked: readonly Mention[],
): readonly Mention[] {
  return marked.length > 0 ? marked : markedMentions(mentions, 'first');
}

function isNamedBy(description: Mention, name: Mention): boolean {
  const gap = name.start - description.end;
  return description.via !== 'alias' && name.via === 'alias' && gap > 0 && gap <= APPOSITION_GAP;
}
