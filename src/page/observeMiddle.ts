import { lastIndex } from '../core/search/lastIndex';
import type { Span } from '../core/text/textModel';
import { oncePerFrame } from './oncePerFrame';
import type { TextMap } from './textMap';

/** So many marks may pass the viewport's middle before it counts as another. */
const PASSED = 25;

/**
 * Tells which of the marks is the last above the viewport's middle, by its index (-1 before all): at
 * once, and when others are, until the signal aborts. Observing each by itself would cost more than all
 * else that painting does.
 * @param marks by start; in a story they stand one under another.
 */
export function observeMiddle(
  map: TextMap,
  marks: readonly Span[],
  onMiddle: (index: number) => void,
  signal: AbortSignal,
): void {
  const document = map.elements[0]?.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  let told = Number.POSITIVE_INFINITY;

  const isAbove = (index: number) => {
    const mark = marks[index];
    const range = mark && map.rangeOf(mark);
    return !range || range.getBoundingClientRect().top < view.innerHeight / 2;
  };
  const read = () => {
    const middle = lastIndex(marks.length, isAbove);
    if (Math.abs(middle - told) < PASSED) return;
    told = middle;
    onMiddle(middle);
  };

  const readSoon = oncePerFrame(view, read, signal);
  // In the capture phase: an element of the page may be what scrolls.
  view.addEventListener('scroll', readSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', readSoon, { passive: true, signal });
  // Pictures that come in move the text.
  const observer = new ResizeObserver(readSoon);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  read();
}
