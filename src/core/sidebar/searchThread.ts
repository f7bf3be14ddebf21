import { plainText } from '../pack/prose';
import type { ThreadItem } from './thread';

/**
 * The items that hold every word of `query`, as the beginning of a word, in their name, kind or
 * definition (of a note: title or text). Case and diacritics do not count. An empty query keeps all.
 */
export function searchThread(items: readonly ThreadItem[], query: string): readonly ThreadItem[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = ` ${fold(searchedText(item))}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

function searchedText(item: ThreadItem): string {
  if (item.type === 'note') return `${item.note.title} ${plainText(item.note.text)}`;
  const { name, fullName, kindLabel, definition } = item.entry;
  return `${name} ${fullName ?? ''} ${kindLabel} ${plainText(definition)}`;
}

/** Letters and digits in lower case without their marks, initials as one word; everything else is one space. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
