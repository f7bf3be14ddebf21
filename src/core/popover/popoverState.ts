import type { Mention } from '../match/mention';
import type { Point } from './geometry';

/** The mentions under the pointer, innermost first; never empty. */
export interface Target {
  readonly mentions: readonly [Mention, ...Mention[]];
  /** Where the pointer was, in viewport CSS pixels; null when the keyboard chose the mention. */
  readonly at: Point | null;
}

/** A popover that is there. */
export interface Shown {
  readonly target: Target;
  /** Ids of the entries shown one after another; the last is on show, the others are the way back. */
  readonly trail: readonly [string, ...string[]];
  /** The keyboard opened it: closing gives the focus back. */
  readonly byKeyboard: boolean;
}

/** A pointer that rests on a mark, until the timer of the token has elapsed. */
export interface Dwell {
  readonly target: Target;
  readonly token: number;
}

/** The popover as a value; `popoverMachine` says what leads from one state to another. Tokens are those of timers. */
export type PopoverState =
  | { readonly name: 'closed'; readonly lastToken: number }
  | ({ readonly name: 'dwelling'; readonly lastToken: number } & Dwell)
  | ({ readonly name: 'open'; readonly lastToken: number } & Shown)
  | ({
      readonly name: 'leaving';
      readonly lastToken: number;
      readonly graceToken: number;
      /** Another mark on which the pointer rests meanwhile. */
      readonly next: Dwell | null;
    } & Shown)
  | ({ readonly name: 'pinned'; readonly lastToken: number } & Shown);

export const CLOSED: PopoverState = { name: 'closed', lastToken: 0 };

/** What is on show, or null: the mention explained, the other mentions at its place, the entry. */
export function shownIn(state: PopoverState): Shown | null {
  return state.name === 'closed' || state.name === 'dwelling' ? null : state;
}

/** The entry on show: the end of the trail. */
export function shownEntry({ trail }: Shown): string {
  return trail[trail.length - 1] ?? trail[0];
}
