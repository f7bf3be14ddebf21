import type { Span } from '../core/text/textModel';
import type { TextMap } from './textMap';

/** Whether some of the span's words are within the viewport, as far as can be told: true where the page has replaced them. */
export function isInView(map: TextMap, span: Span): boolean {
  const box = map.rangeOf(span)?.getBoundingClientRect();
  return !box || (box.bottom >= 0 && box.top < innerHeight);
}
