import type { Mention } from '../match/mention';
import type { Density } from '../settings/settings';

/**
 * The mentions that are marked in the page at a density. `first` keeps each entry's first mention
 * in reading order. `mentions` are sorted by start, as in `Annotations`; so is the result.
 */
export function markedMentions(mentions: readonly Mention[], density: Density): readonly Mention[] {
  if (density === 'none') return [];
  if (density === 'every') return mentions;
  const seen = new Set<string>();
  return mentions.filter(({ entryId }) => {
    const isFirst = !seen.has(entryId);
    seen.add(entryId);
    return isFirst;
  });
}
