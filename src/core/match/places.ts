import { countBelow } from '../collections/countBelow';
import type { TokenSpan } from '../text/tokens';

/**
 * Spans that may nest and overlap, by their bounds alone, each list upwards: enough to tell by counting
 * whether any is where it is looked for, however many there are.
 */
export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Of spans in any order. */
export function placesOf(spans: readonly TokenSpan[]): Places {
  return {
    starts: spans.map(({ from }) => from).sort((a, b) => a - b),
    ends: spans.map(({ to }) => to).sort((a, b) => a - b),
  };
}

/** Whether a place has a word in the window: it starts before the window's end and has not ended before its start. */
export function touches({ starts, ends }: Places, { from, to }: TokenSpan): boolean {
  return countBelow(starts, to) > countBelow(ends, from + 1);
}

/** The same of places that share no word with `self`, which lies in the window. */
export function touchesBeside(places: Places, window: TokenSpan, self: TokenSpan): boolean {
  return (
    countBelow(places.ends, self.from + 1) > countBelow(places.ends, window.from + 1) ||
    countBelow(places.starts, window.to) > countBelow(places.starts, self.to)
  );
}
