import { lastIndex } from '../core/collections/lastIndex';
import type { Span } from '../core/text/textModel';
import { oncePerFrame } from './oncePerFrame';
import type { TextMap } from './textMap';

/** The most marks at a time: WebKit repaints slowly with several hundred ranges. */
export const MOST_NEAR = 200;

/** How far around the viewport marks count as near, in viewport heights: a page-down lands in it. */
const NEAR_MARGIN = 1.5;

/**
 * Reports which marks are in and around the viewport, from the index `first` up to but not including
 * `last`: at once and on each change, until the signal aborts. Where there are more than `MOST_NEAR`,
 * those around the viewport's middle. Observing each mark by itself would cost more than the rest of
 * painting.
 * @param marks by start; in a story they stand one under another.
 */
export function observeNear(
  map: TextMap,
  marks: readonly Span[],
  onNear: (first: number, last: number) => void,
  signal: AbortSignal,
): void {
  let told = '';
  const topOf = (mark: Span | undefined) =>
    (mark && map.rangeOf(mark)?.getBoundingClientRect().top) ?? 0;
  const countAbove = (y: number) => 1 + lastIndex(marks.length, (index) => topOf(marks[index]) < y);

  const read = () => {
    let first = countAbove(-innerHeight * NEAR_MARGIN);
    let last = countAbove(innerHeight * (1 + NEAR_MARGIN));
    if (last - first > MOST_NEAR) {
      const middle = countAbove(innerHeight / 2);
      first = Math.max(first, middle - MOST_NEAR / 2);
      last = Math.min(last, middle + MOST_NEAR / 2);
    }
    const now = `${first} ${last}`;
    if (now === told) return;
    told = now;
    onNear(first, last);
  };

  const readSoon = oncePerFrame(read, signal);
  // In the capture phase: an element of the page may be what scrolls.
  addEventListener('scroll', readSoon, { capture: true, signal });
  addEventListener('resize', readSoon, { signal });
  // Pictures that come in move the text.
  const observer = new ResizeObserver(readSoon);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  read();
}
