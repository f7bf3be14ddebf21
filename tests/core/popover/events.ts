import type { PopoverEvent } from '../../../src/core/popover/popoverMachine';
import type { Target } from '../../../src/core/popover/popoverState';

const MARKS: Readonly<Record<string, Target>> = Object.fromEntries(
  ['isis-k', 'taliban'].map((entryId, i) => [
    entryId,
    {
      mentions: [{ entryId, start: i * 100, end: i * 100 + 6, via: 'alias' }],
      at: { x: i * 100, y: 50 },
    },
  ]),
);

function mark(id: string, x = 0): Target {
  const target = MARKS[id];
  if (target === undefined) throw new RangeError(id);
  return { ...target, at: { x, y: 50 } };
}

export const over = (id: string, x = 0): PopoverEvent => ({
  type: 'pointerMoved',
  target: mark(id, x),
  at: { x, y: 50 },
  inCorridor: false,
});
export const off: PopoverEvent = {
  type: 'pointerMoved',
  target: null,
  at: { x: 9, y: 99 },
  inCorridor: false,
};
export const onTheWay: PopoverEvent = { ...off, inCorridor: true };
export const onTheWayOver = (id: string): PopoverEvent => ({
  type: 'pointerMoved',
  target: mark(id),
  at: { x: 9, y: 99 },
  inCorridor: true,
});
export const into: PopoverEvent = { type: 'pointerEnteredPopover' };
export const dwelt = (token: number): PopoverEvent => ({ type: 'dwellElapsed', token });
export const graced = (token: number): PopoverEvent => ({ type: 'graceElapsed', token });
export const click = (id: string | null): PopoverEvent => ({
  type: 'clicked',
  target: id === null ? null : mark(id),
});
export const key = (id: string): PopoverEvent => ({ type: 'keyOpened', target: mark(id) });
export const follow = (entryId: string): PopoverEvent => ({ type: 'followed', entryId });
