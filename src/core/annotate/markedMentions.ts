import type { Mention } from '../match/mention';
import type { Density } from '../settings/settings';
import type { Annotations } from './annotations';

/** The mentions that are marked in the page at a density, in their order. */
export function markedMentions(
  { mentions, marks }: Pick<Annotations, 'mentions' | 'marks'>,
  density: Density,
): readonly Mention[] {
  return density === 'none' ? [] : marks[density].flatMap((index) => mentions[index] ?? []);
}

/** The mentions that the keyboard goes through: the marked ones, or each entry's first where the marks are off. */
export function steppedMentions(
  annotations: Pick<Annotations, 'mentions' | 'marks'>,
  marked: readonly Mention[],
): readonly Mention[] {
  return marked.length > 0 ? marked : markedMentions(annotations, 'first');
}
