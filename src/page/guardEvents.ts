import { HOST_NAME } from './mountHost';
import { passTyped } from './passTyped';

/** Each tells, beside its own move, those made since the last frame and those to be expected. */
const MOVES = ['pointermove', 'pointerrawupdate'];

/** What says which letters the reader has typed. */
const TYPED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** What stands between our interface and the page's listeners. */
export interface Guard {
  /** Aborts when the page has put another document in place of its own: that ends all listeners without a word. */
  readonly lost: AbortSignal;
  /** Where our interface is, while it is. It is told what is typed there, and the page is not. */
  root: ShadowRoot | null;
}

/**
 * Hears at the window before the page does, so it must run before any script of the page. Of the
 * moves that come together in one event, Chromium names the element inside our closed root, to all
 * who hear the event: they are sent elsewhere first. What is typed inside goes no further.
 */
export function guardEvents(window: Window): Guard {
  const lost = new AbortController();
  const guard: Guard = { lost: lost.signal, root: null };

  const elsewhere = new EventTarget();
  const guardMoves = (event: Event) => {
    // Those told together have their event's target: over the page there is nothing to do.
    if (!(event instanceof PointerEvent) || !isHost(event.target)) return;
    for (const move of [...event.getCoalescedEvents(), ...event.getPredictedEvents()]) {
      const root = move.target instanceof Node ? move.target.getRootNode() : null;
      if (root instanceof ShadowRoot && isHost(root.host)) elsewhere.dispatchEvent(move);
    }
  };
  const guardTyped = (event: Event) => {
    if (guard.root === null || !event.isTrusted || !isHost(event.target)) return;
    event.stopImmediatePropagation();
    passTyped(event, guard.root);
  };
  for (const type of MOVES) {
    window.addEventListener(type, guardMoves, { capture: true, passive: true });
  }
  for (const type of TYPED) window.addEventListener(type, guardTyped, { capture: true });

  const observer = new MutationObserver((records) => {
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    if (removed.some((node) => node instanceof Element)) lost.abort();
  });
  observer.observe(window.document, { childList: true });
  return guard;
}

function isHost(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === HOST_NAME;
}
