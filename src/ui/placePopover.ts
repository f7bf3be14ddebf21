import { coveredBySheet, sheetHeight } from '../core/popover/fitSheet';
import type { Box, Point } from '../core/popover/geometry';
import { placeBeside, type Side } from '../core/popover/placeBeside';
import { lineBoxes } from './lineBoxes';
import type { MentionPlace } from './mentionPlace';
import { observePlace } from './observePlace';

/** A mention over several lines is left in sight whole, up to this share of the viewport's height; of a higher one the line alone. */
const MOST_LEFT_FREE = 0.2;

export interface PopoverAnchor extends MentionPlace {
  /** Where the pointer was, in viewport CSS pixels; null without one. */
  readonly at: Point | null;
}

export interface PlaceOptions {
  readonly sheet: boolean;
  readonly signal: AbortSignal;
  /** Width, in CSS pixels, of what lies over the viewport's right edge (the sidebar): kept free where there is room. */
  rightInset?(): number;
  /** Keeps its side of the line for the next placing: of the same words, where the text was read anew. */
  readonly side?: { current: Side | null };
  /** The line has left the viewport. */
  onHidden?(): void;
  /** The line is under a sheet or, as the screen was turned, above it: by so many CSS pixels the page may scroll. */
  onCovered?(px: number): void;
}

/**
 * Shows the popover in the top layer and keeps it beside the part of the mention that was under the
 * pointer, on scroll, resize and growth, until the signal aborts. It never covers that line.
 */
export function placePopover(
  popover: HTMLElement,
  anchor: PopoverAnchor,
  { sheet, signal, rightInset, side = { current: null }, onHidden, onCovered }: PlaceOptions,
): void {
  if (signal.aborted) return;
  const part = findPart(lineBoxes(anchor.rects()), anchor.at);
  let last: Box = new DOMRect();
  const line = () => {
    // Also where the page took our host out and got it back: the browser hides what is taken out.
    if (!popover.matches(':popover-open')) popover.showPopover();
    const now = lineBoxes(anchor.rects());
    // Without a box the page has just replaced the words: the popover stays until they are looked for again.
    const { left, right, top, bottom } = now[Math.min(part, now.length - 1)] ?? last;
    const first = now[0]?.top ?? top;
    const end = now.at(-1)?.bottom ?? bottom;
    const isHigh = end - first > innerHeight * MOST_LEFT_FREE;
    last = isHigh ? { left, right, top, bottom } : { left, right, top: first, bottom: end };
    return last;
  };

  if (sheet) {
    let width = 0;
    const fitNow = () => {
      const explained = line();
      const most = sheetHeight(explained, innerHeight);
      popover.style.maxHeight = `${most}px`;
      const covered = coveredBySheet(explained, Math.min(popover.offsetHeight, most), innerHeight);
      // Only a turned screen moves the words: as the browser's bars go, the reader's own place is kept.
      if (covered !== 0 && innerWidth !== width) onCovered?.(covered);
      width = innerWidth;
    };
    fitNow();
    addEventListener('resize', fitNow, { signal });
    return;
  }

  const update = () => {
    const { clientWidth } = document.documentElement;
    const explained = line();
    // Not at once: it may be drawn just now, and is not to be taken away meanwhile.
    if (explained.bottom < 0 || explained.top > innerHeight)
      queueMicrotask(() => signal.aborted || onHidden?.());
    const place = placeBeside({
      line: explained,
      width: popover.offsetWidth,
      height: popover.scrollHeight + popover.offsetHeight - popover.clientHeight,
      viewport: { width: clientWidth, height: innerHeight },
      rightInset: rightInset?.() ?? 0,
      side: side.current,
    });
    side.current = place.side;
    popover.style.maxHeight = `${place.maxHeight}px`;
    popover.style.left = `${Math.round(place.left)}px`;
    popover.style.top = `${Math.round(place.top)}px`;
  };
  update();
  observePlace(anchor, popover, update, signal);
}

/** Index of the line under the point, or of the nearest one; the first without a point. */
function findPart(boxes: readonly DOMRectReadOnly[], at: Point | null): number {
  if (at === null) return 0;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    const dx = Math.max(box.left - at.x, 0, at.x - box.right);
    const dy = Math.max(box.top - at.y, 0, at.y - box.bottom);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}
