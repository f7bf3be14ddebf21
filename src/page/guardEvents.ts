import { HOST_NAME } from './mountHost';
import { passTyped } from './passTyped';

/** Each carries, besides its own move, those made since the last frame and those predicted. */
const MOVES = ['pointermove', 'pointerrawupdate'];

/** Events that reveal which letters the reader has typed. */
const TYPED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** Events with which the reader begins to select. */
const HANDS = ['keydown', 'mousedown', 'mousemove'] as const;

/** What stands between our interface and the page's listeners. */
export interface Guard {
  /** Aborts when the page has put another document in place of its own, which silently ends all listeners. */
  readonly lost: AbortSignal;
  /** Keeps what is typed in our interface from the page, until the signal aborts; the interface hears of it. */
  keep(root: ShadowRoot, signal: AbortSignal): void;
}

/**
 * Listens on the window before the page does, so it must run before any script of the page. Where
 * several moves come together in one event, Chromium shows every listener the element inside our
 * closed root: the moves are sent elsewhere first. What is typed inside goes no further. A page can
 * also give commands to the field that has the focus (`document.execCommand`). Only the reader can
 * select there; text inserted by a command is removed.
 */
export function guardEvents(window: Window): Guard {
  const lost = new AbortController();
  let kept: ShadowRoot | null = null;

  const elsewhere = new EventTarget();
  const guardMoves = (event: Event) => {
    // Moves that come together share their event's target: over the page there is nothing to do.
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
      // Nothing may come of it, as of Backspace in an empty field.
      setTimeout(() => {
        isAnnounced = false;
      });
      const field = kept.activeElement;
      if (isByCommand && field instanceof HTMLInputElement) {
        // What it held before: `SearchField` keeps `defaultValue` at what the reader has typed.
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
