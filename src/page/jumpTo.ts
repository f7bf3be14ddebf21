import type { Span } from '../core/text/textModel';
import type { TextMap } from './textMap';

/** The part of the free viewport, at top and bottom, that a jump keeps clear: the site's own bars lie there. */
const MARGIN = 0.15;

/** Beyond this many viewport heights a smooth scroll is a wait, and the reader sees nothing on the way. */
const SMOOTH_REACH = 1.5;

/**
 * Brings a span into the reader's view. One that is well in view stays where it is; another goes to
 * the middle. Words that are not shown, or that the page has just replaced, move nothing.
 * @param bottomInset CSS pixels at the viewport's bottom that our sheet covers.
 */
export function jumpTo(map: TextMap, span: Span, bottomInset = 0): void {
  const range = map.rangeOf(span);
  if (!range || range.getClientRects().length === 0) return;
  const { top, bottom } = range.getBoundingClientRect();
  const free = innerHeight - bottomInset;
  if (top < free * MARGIN || bottom > free * (1 - MARGIN)) {
    const distance = (top + bottom) / 2 - free / 2;
    const still =
      matchMedia('(prefers-reduced-motion: reduce)').matches ||
      Math.abs(distance) > innerHeight * SMOOTH_REACH;
    // To a place and not by a distance: Firefox may still be scrolling for the last jump, and would add
    // the distance to wherever that has got.
    scrollTo({ top: scrollY + distance, behavior: still ? 'instant' : 'smooth' });
  }
}
