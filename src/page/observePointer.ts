import { inCorridor } from '../core/popover/corridor';
import type { Box, Point } from '../core/popover/geometry';
import type { PopoverEvent } from '../core/popover/popoverMachine';
import type { Target } from '../core/popover/popoverState';
import { TREMOR_PX } from '../core/popover/tremor';

interface PointerSources {
  /** Our host element: what happens inside it is not the page's. */
  readonly host: Element;
  /** The mentions painted at a point, innermost first, or null. */
  readonly findTarget: (at: Point) => Target | null;
  /** Where the popover stands now, or null while there is none. */
  readonly popoverBox: () => Box | null;
}

/** Stands for a press that began in our interface: wherever it ends, it was a drag. */
const ELSEWHERE: Point = { x: Number.POSITIVE_INFINITY, y: 0 };

/** Elements of the page that take clicks for themselves. */
const OF_THE_PAGE =
  'a[href], button, input, select, textarea, summary, label, video, audio, [role=button]';

/**
 * Tells the popover machine what the pointer does in the page, until the signal aborts. Only what
 * the reader does counts: events that a script made are not heard.
 */
export function observePointer(
  { host, findTarget, popoverBox }: PointerSources,
  send: (event: PopoverEvent) => void,
  signal: AbortSignal,
): void {
  let left: Point | null = null;
  let pressedAt: Point | null = null;

  function moved(at: Point, isOurs: boolean): void {
    const box = popoverBox();
    if (isOurs && box !== null && contains(box, at)) {
      left = at;
      send({ type: 'pointerEnteredPopover' });
      return;
    }
    const target = isOurs ? null : findTarget(at);
    const onTheWay = left !== null && box !== null && inCorridor(left, box, at);
    if (target !== null && !onTheWay) left = at;
    send({ type: 'pointerMoved', target, at, inCorridor: onTheWay });
  }

  addEventListener(
    'pointermove',
    (event) => {
      // A finger does not hover, and a pressed button is a drag or a selection.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      moved(pointOf(event), event.target === host);
    },
    { capture: true, signal },
  );

  // Inside a frame we hear nothing more of the pointer.
  addEventListener(
    'pointerover',
    (event) => {
      if (event.isTrusted && event.target instanceof HTMLIFrameElement)
        moved(pointOf(event), false);
    },
    { capture: true, signal },
  );

  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') moved(pointOf(event), false);
    },
    { signal },
  );

  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      pressedAt = event.target === host ? ELSEWHERE : pointOf(event);
      if (event.target !== host) send({ type: 'pressed' });
    },
    { capture: true, signal },
  );

  // At the window and while bubbling: by then the page has had its say.
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.target === host || event.button !== 0) return;
      const at = pointOf(event);
      // A key's press counts no clicks, and has not begun where the pointer was pressed last.
      if (event.detail > 0 && isDrag(pressedAt, at)) return;
      if (hasSelection()) {
        // A double click selects a word; what its first click opened was not asked for.
        if (event.detail > 1) send({ type: 'clicked', target: null });
        return;
      }
      const isThePages = event.defaultPrevented || isTaken(event.target);
      send({ type: 'clicked', target: isThePages ? null : findTarget(at) });
    },
    { signal },
  );
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether the pointer moved between pressing and releasing a button. */
function isDrag(from: Point | null, to: Point): boolean {
  return from !== null && Math.hypot(to.x - from.x, to.y - from.y) > TREMOR_PX;
}

function hasSelection(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OF_THE_PAGE) !== null;
}
