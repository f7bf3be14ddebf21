import { isSameMention } from '../match/mention';
import type { Point } from './geometry';
import {
  type Dwell,
  type PopoverState,
  type Shown,
  shownEntry,
  shownIn,
  type Target,
} from './popoverState';
import { TREMOR_PX } from './tremor';

/*
 * The popover as a value. Time is an effect: the machine asks for timers and is told by token when
 * one has elapsed; an elapsed timer with an old token means nothing.
 *
 *              over a mark                dwell elapsed
 *   closed ──────────────────▶ dwelling ───────────────────▶ open ◀──────────────┐
 *     ▲  ▲                      │    ▲                        │ off the mark      │ back on the mark,
 *     │  └──────────────────────┘    │ grace elapsed on       ▼                   │ or into the popover
 *     │        off, press            │ another mark ─────── leaving ──────────────┘
 *     │            grace elapsed, mark hidden                 │
 *     ├───────────────────────────────────────────────────────┤
 *     │                                                       │ dwell elapsed on another mark: open there
 *     │  Esc, close, click outside, article gone              ▼
 *     └──────────────────── pinned ◀──── click or key on a mark, from every state;
 *                             │          pin, use what is in it, follow a link, go back, from open and leaving
 *                             └────────▶ open: unpin
 */

export type PopoverEvent =
  /** The pointer moved, no button down. `target` is null over anything but a mark. */
  | {
      readonly type: 'pointerMoved';
      readonly target: Target | null;
      readonly at: Point;
      /** On a sensible way from the mark to the open popover. */
      readonly inCorridor: boolean;
    }
  | { readonly type: 'pointerEnteredPopover' }
  /** A button went down: a drag or a selection may begin. */
  | { readonly type: 'pressed' }
  /** A click or tap in the page. `target` is null where it meant no mark: beside one, or taken by a link of the page. */
  | { readonly type: 'clicked'; readonly target: Target | null }
  | { readonly type: 'keyOpened'; readonly target: Target }
  | { readonly type: 'dwellElapsed'; readonly token: number }
  | { readonly type: 'graceElapsed'; readonly token: number }
  | { readonly type: 'followed'; readonly entryId: string }
  | { readonly type: 'wentBack' }
  | { readonly type: 'pinToggled' }
  /** A click on anything in the popover below its bar. */
  | { readonly type: 'used' }
  /** Esc or the close button. */
  | { readonly type: 'dismissed' }
  /** The mark has scrolled out of sight. */
  | { readonly type: 'markHidden' }
  | { readonly type: 'articleGone' };

export type PopoverEffect =
  | { readonly type: 'startDwell'; readonly token: number }
  | { readonly type: 'startGrace'; readonly token: number }
  | { readonly type: 'focusPopover' }
  | { readonly type: 'returnFocus' };

export interface PopoverStep {
  readonly state: PopoverState;
  readonly effects: readonly PopoverEffect[];
}

/** What follows from an event; the state given is not changed. */
export function popoverMachine(state: PopoverState, event: PopoverEvent): PopoverStep {
  switch (event.type) {
    case 'pointerMoved':
      return pointerMoved(state, event);
    case 'pointerEnteredPopover':
      return state.name === 'leaving' ? stay(hold('open', state)) : stay(state);
    case 'pressed':
      return state.name === 'dwelling' ? close(state) : stay(state);
    case 'clicked':
      if (event.target === null) return close(state);
      return stay(hold('pinned', show(event.target, state)));
    case 'keyOpened':
      return {
        state: hold('pinned', { ...show(event.target, state), byKeyboard: true }),
        effects: [{ type: 'focusPopover' }],
      };
    case 'dwellElapsed':
      return dwellElapsed(state, event.token);
    case 'graceElapsed':
      return state.name === 'leaving' && state.graceToken === event.token
        ? graceElapsed(state)
        : stay(state);
    case 'followed':
      return followed(state, event.entryId);
    case 'wentBack':
      return wentBack(state);
    case 'pinToggled':
      return state.name === 'pinned' ? stay(hold('open', state)) : pinned(state);
    case 'used':
      return pinned(state);
    case 'markHidden':
      return state.name === 'pinned' ? stay(state) : close(state);
    case 'dismissed':
    case 'articleGone':
      return close(state);
  }
}

/** Stays until it is closed, where it is open. */
function pinned(state: PopoverState): PopoverStep {
  return stay(state.name === 'open' || state.name === 'leaving' ? hold('pinned', state) : state);
}

type Moved = Extract<PopoverEvent, { type: 'pointerMoved' }>;

function pointerMoved(state: PopoverState, { target, at, inCorridor }: Moved): PopoverStep {
  switch (state.name) {
    case 'closed':
      return target === null ? stay(state) : dwell(state, target);
    case 'dwelling':
      if (target === null) return close(state);
      return isResting(state, target, at) ? stay(state) : dwell(state, target);
    case 'pinned':
      return stay(state);
    case 'open':
    case 'leaving': {
      if (target !== null && isSameTarget(state.target, target)) {
        return stay(state.name === 'open' ? state : hold('open', state));
      }
      if (state.name === 'leaving' && !inCorridor) return wander(state, target, at);
      return leave(state, inCorridor ? null : target);
    }
  }
}

/** Off the mark and off the way to the popover: the grace runs on, and another mark may win meanwhile. */
function wander(
  state: Extract<PopoverState, { name: 'leaving' }>,
  target: Target | null,
  at: Point,
): PopoverStep {
  if (target === null) return stay(state.next === null ? state : { ...state, next: null });
  if (state.next !== null && isResting(state.next, target, at)) return stay(state);
  const token = state.lastToken + 1;
  return {
    state: { ...state, lastToken: token, next: { target, token } },
    effects: [{ type: 'startDwell', token }],
  };
}

function leave(state: PopoverState & Shown, target: Target | null): PopoverStep {
  const graceToken = state.lastToken + 1;
  const left: PopoverState = {
    name: 'leaving',
    lastToken: graceToken,
    graceToken,
    next: null,
    target: state.target,
    trail: state.trail,
    byKeyboard: state.byKeyboard,
  };
  const effects: PopoverEffect[] = [{ type: 'startGrace', token: graceToken }];
  if (target === null) return { state: left, effects };
  const token = graceToken + 1;
  return {
    state: { ...left, lastToken: token, next: { target, token } },
    effects: [...effects, { type: 'startDwell', token }],
  };
}

function dwell(state: PopoverState, target: Target): PopoverStep {
  const token = state.lastToken + 1;
  return {
    state: { name: 'dwelling', lastToken: token, target, token },
    effects: [{ type: 'startDwell', token }],
  };
}

function dwellElapsed(state: PopoverState, token: number): PopoverStep {
  if (state.name === 'dwelling' && state.token === token) return stay(show(state.target, state));
  if (state.name === 'leaving' && state.next?.token === token) {
    return { state: show(state.next.target, state), effects: returnFocus(state) };
  }
  return stay(state);
}

/** The grace is over. A pointer already resting on another mark keeps its dwell. */
function graceElapsed(state: Extract<PopoverState, { name: 'leaving' }>): PopoverStep {
  if (state.next === null) return close(state);
  return {
    state: { name: 'dwelling', lastToken: state.lastToken, ...state.next },
    effects: returnFocus(state),
  };
}

function followed(state: PopoverState, entryId: string): PopoverStep {
  const shown = shownIn(state);
  if (shown === null || shownEntry(shown) === entryId) return stay(state);
  return stay(leadTo([...shown.trail, entryId], state, shown));
}

function wentBack(state: PopoverState): PopoverStep {
  const shown = shownIn(state);
  if (shown === null || shown.trail.length < 2) return stay(state);
  const [first, ...rest] = shown.trail;
  return stay(leadTo([first, ...rest.slice(0, -1)], state, shown));
}

function leadTo(trail: Shown['trail'], { lastToken }: PopoverState, shown: Shown): PopoverState {
  return hold('pinned', { ...shown, lastToken, trail });
}

function show(
  target: Target,
  { lastToken }: PopoverState,
): Extract<PopoverState, { name: 'open' }> {
  const trail = [target.mentions[0].entryId] as const;
  return { name: 'open', lastToken, target, trail, byKeyboard: false };
}

/** The same popover, open or pinned. */
function hold<Name extends 'open' | 'pinned'>(
  name: Name,
  { lastToken, target, trail, byKeyboard }: { readonly lastToken: number } & Shown,
) {
  return { name, lastToken, target, trail, byKeyboard };
}

function close(state: PopoverState): PopoverStep {
  if (state.name === 'closed') return stay(state);
  return {
    state: { name: 'closed', lastToken: state.lastToken },
    effects: returnFocus(state),
  };
}

/** What closing asks for. */
function returnFocus(state: PopoverState): readonly PopoverEffect[] {
  return shownIn(state)?.byKeyboard ? [{ type: 'returnFocus' }] : [];
}

function stay(state: PopoverState): PopoverStep {
  return { state, effects: [] };
}

function isResting(dwelling: Dwell, target: Target, at: Point): boolean {
  const from = dwelling.target.at;
  return (
    isSameTarget(dwelling.target, target) &&
    from !== null &&
    Math.hypot(at.x - from.x, at.y - from.y) <= TREMOR_PX
  );
}

function isSameTarget(a: Target, b: Target): boolean {
  return isSameMention(a.mentions[0], b.mentions[0]);
}
