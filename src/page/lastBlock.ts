import { lastIndex } from '../core/search/lastIndex';
import type { TextMap } from './textMap';

/** The last block whose box is so, where all before it are as well: they stand one under another. -1 without one. */
export function lastBlock(map: TextMap, isSo: (box: DOMRect) => boolean): number {
  return lastIndex(map.elements.length, (index) => {
    const element = map.elements[index];
    return element !== undefined && isSo(element.getBoundingClientRect());
  });
}
