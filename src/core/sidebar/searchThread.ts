import { foldForSearch } from '../text/foldForSearch';
import type { ThreadItem } from './thread';

/**
 * The items whose `searchText` holds every word of `query`, as the beginning of a word. Case and
 * diacritics do not count. An empty query keeps all.
 */
export function searchThread(items: readonly ThreadItem[], query: string): readonly ThreadItem[] {
  const words = foldForSearch(query).trim().split(' ');
  return items.filter((item) => {
    const { searchText } = item.type === 'note' ? item.note : item.entry;
    return words.every((word) => searchText.includes(` ${word}`));
  });
}
