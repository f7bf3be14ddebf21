import { countOf } from './countOf';

/**
 * How the text on the page compares with the one that was annotated, in plain words.
 * @param unplaced how many of its passages have no certain place.
 */
export function comparisonWords(changed: boolean, unplaced: number): string {
  if (changed) {
    const passages =
      unplaced === 0 ? 'no passages are' : countOf(unplaced, 'passage is', 'passages are');
    return `This text differs from the one that was annotated; ${passages} unplaced.`;
  }
  if (unplaced === 0) return 'All passages found.';
  return `${countOf(unplaced, 'passage', 'passages')} could not be placed.`;
}
