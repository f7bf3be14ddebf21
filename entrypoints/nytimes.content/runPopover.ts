import { DWELL_MS, GRACE_MS } from '../../src/core/popover/delays';
import {
  type PopoverEffect,
  type PopoverEvent,
  popoverMachine,
} from '../../src/core/popover/popoverMachine';
import type { ReadingStore } from './readingStore';

interface PopoverParts {
  readonly store: ReadingStore;
  focusPopover(): void;
  returnFocus(): void;
}

/**
 * Gives the popover machine its clock and its hands, until the signal aborts. What it returns sends the
 * machine an event; what changes by it is drawn at once.
 */
export function runPopover(
  { store, ...on }: PopoverParts,
  signal: AbortSignal,
): (event: PopoverEvent) => void {
  function send(event: PopoverEvent): void {
    const before = store.state.popover;
    const { state: popover, effects } = popoverMachine(before, event);
    if (popover !== before) store.update({ popover });
    for (const effect of effects) perform(effect);
  }

  function perform(effect: PopoverEffect): void {
    switch (effect.type) {
      case 'startDwell':
        later(DWELL_MS, { type: 'dwellElapsed', token: effect.token });
        break;
      case 'startGrace':
        later(GRACE_MS, { type: 'graceElapsed', token: effect.token });
        break;
      case 'focusPopover':
        on.focusPopover();
        break;
      case 'returnFocus':
        on.returnFocus();
        break;
    }
  }

  // No timer is ever taken back: one that is out of date says so by its token.
  function later(delay: number, event: PopoverEvent): void {
    setTimeout(() => {
      if (!signal.aborted) send(event);
    }, delay);
  }

  return send;
}
