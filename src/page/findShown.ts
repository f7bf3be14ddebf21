import { firstOf } from './firstOf';
import { isShown } from './hiddenText';

/**
 * The first element that matches and is shown; where none is, the first of all. A page that moves on
 * may keep the last article, hidden. Style is asked for only where several match, and where the
 * document has no layout `hidden` alone tells.
 */
export function findShown(document: Document, selector: string): Element | null {
  const all = [...firstOf(document.querySelectorAll(selector))];
  const shown = (each: Element) => each.closest('[hidden]') === null && isShown(each);
  return (all.length > 1 && all.find(shown)) || (all[0] ?? null);
}
