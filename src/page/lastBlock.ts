import { lastIndex } from '../core/collections/lastIndex';
import type { TextMap } from './textMap';

/** The last block whose box passes; -1 where none does. If one passes, so must all before it: they stand one under another. */
export function lastBlock(map: TextMap, isSo: (box: DOMRect) => boolean): number {
  return lastIndex(map.elements.length, (index) => {
    const element = map.elements[index];
    return element !== undefined && isSo(element.getBoundingClientRect());
  });
}
