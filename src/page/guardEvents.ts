import { HOST_NAME } from './mountHost';
import { passTyped } from './passTyped';

/** Each tells, beside its own move, those made since the last frame and those to be expected. */
const MOVES = ['pointermove', 'pointerrawupdate'];

/** What says which letters the reader has typed. */
const TYPED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** With these the reader begins to select. */
const HANDS = ['keydown', 'mousedown', 'mousemove'] as const;

/** What stands between our interface and the page's listeners. */
export interface Guard {
  /** Aborts when the page has put another document in place of its own: that ends all listeners without a word. */
  readonly lost: AbortSignal;
  /** Keeps what is typed in our interface, until the signal aborts: it is told, and the page is not. */
  keep(root: ShadowRoot, signal: AbortSignal): void;
}

/**
 * Hears at the window before the page does, so it must run before any script of the page. Of the
 * moves that come together in one event, Chromium names the element inside our closed root, to all
 * who hear the event: they are sent elsewhere first. What is typed inside goes no further. Nor do the
 * commands that a page can give to the field that has the focus (`document.execCommand`): nothing is
 * selected there but by the reader's hand, and what is put in by no hand is taken out.
 */
export function guardEvents(window: Window): Guard {
  const lost = new AbortController();
  let kept: ShadowRoot | null = null;

  const elsewhere = new EventTarget();
  const guardMoves = (event: Event) => {
    // Those told together have their event's target: over the page there is nothing to do.
    if (!(event instanceof PointerEvent) || !isHost(event.target)) return;
    for (const move of [...event.getCoalescedEvents(), ...event.getPredictedEvents()]) {
      const root = move.target instanceof Node ? move.target.getRootNode() : null;
      if (root instanceof ShadowRoot && isHost(root.host)) elsewhere.dispatchEvent(move);
    }
  };
  let isAnnounced = false;
  const guardTyped = (event: Event) => {
    if (kept === null || !event.isTrusted || !isHost(event.target)) return;
    event.stopImmediatePropagation();
    if (event instanceof InputEvent) {
      const isByCommand = event.type === 'input' && !isAnnounced;
      isAnnounced = event.type === 'beforeinput';
      const field = kept.activeElement;
      if (isByCommand && field instanceof HTMLInputElement) {
        field.value = field.defaultValue;
        return;
      }
    }
    passTyped(event, kept);
  };
  let isByHand = false;
  const noteHand = (event: KeyboardEvent | MouseEvent) => {
    if (!event.isTrusted || !isHost(event.target) || !maySelect(event)) return;
    isByHand = true;
    setTimeout(() => {
      isByHand = false;
    });
  };
  for (const type of HANDS) {
    window.addEventListener(type, noteHand, { capture: true, passive: true });
  }
  for (const type of MOVES) {
    window.addEventListener(type, guardMoves, { capture: true, passive: true });
  }
  for (const type of TYPED) window.addEventListener(type, guardTyped, { capture: true });

  const observer = new MutationObserver((records) => {
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    if (removed.some((node) => node instanceof Element)) lost.abort();
  });
  observer.observe(window.document, { childList: true });
  return {
    lost: lost.signal,
    keep(root, signal) {
      kept = root;
      const allow = (event: Event) => isByHand || event.preventDefault();
      root.addEventListener('selectstart', allow, { capture: true, signal });
      signal.addEventListener('abort', () => {
        kept = null;
      });
    },
  };
}

/** A button pressed, Ctrl with A, Shift with an arrow. */
function maySelect(event: KeyboardEvent | MouseEvent): boolean {
  const hasButton = 'buttons' in event && event.buttons > 0;
  return hasButton || event.shiftKey || event.ctrlKey || event.metaKey;
}

function isHost(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === HOST_NAME;
}
