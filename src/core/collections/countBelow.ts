import { lastIndex } from './lastIndex';

/** How many numbers of an ascending list are less than `bound`: the index of the first that is not. */
export function countBelow(sorted: readonly number[], bound: number): number {
  return lastIndex(sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}
