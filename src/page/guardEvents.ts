import { HOST_NAME } from './mountHost';

/** Each tells, beside its own move, those made since the last frame and those to be expected. */
const TYPES = ['pointermove', 'pointerrawupdate'];

/**
 * Shuts a way into our closed root: of the moves that come together in one event, Chromium names
 * the element inside, to all who hear the event. Here they are sent elsewhere first, so this must
 * run before any script of the page.
 * @returns a signal that aborts when the page has put another document in place of this one, which
 * ends all listeners without a word.
 */
export function guardMoves(window: Window): AbortSignal {
  const elsewhere = new EventTarget();
  const guard = (event: Event) => {
    if (!(event instanceof PointerEvent)) return;
    for (const move of [...event.getCoalescedEvents(), ...event.getPredictedEvents()]) {
      if (isInside(move.target)) elsewhere.dispatchEvent(move);
    }
  };
  for (const type of TYPES) window.addEventListener(type, guard, { capture: true, passive: true });

  const lost = new AbortController();
  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) lost.abort();
  });
  observer.observe(window.document, { childList: true });
  return lost.signal;
}

function isInside(target: EventTarget | null): boolean {
  const root = target instanceof Node ? target.getRootNode() : null;
  return root instanceof ShadowRoot && root.host.localName === HOST_NAME;
}
