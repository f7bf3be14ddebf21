import { DWELL_MS, GRACE_MS } from '../../src/core/popover/delays';
import {
  type PopoverEffect,
  type PopoverEvent,
  popoverMachine,
} from '../../src/core/popover/popoverMachine';
import type { PopoverState } from '../../src/core/popover/popoverState';

interface PopoverEffects {
  changed(state: PopoverState): void;
  focusPopover(): void;
  returnFocus(): void;
}

/** Gives the popover machine its clock and its hands, until the signal aborts. */
export function runPopover(
  initial: PopoverState,
  on: PopoverEffects,
  signal: AbortSignal,
): (event: PopoverEvent) => void {
  let state = initial;

  function send(event: PopoverEvent): void {
    const before = state;
    const step = popoverMachine(state, event);
    state = step.state;
    if (state !== before) on.changed(state);
    for (const effect of step.effects) perform(effect);
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
