import { expect, it } from 'vitest';
import type { Mention } from '../../../src/core/match/mention';
import { carryPopover } from '../../../src/core/popover/carryPopover';
import type { PopoverState, Target } from '../../../src/core/popover/popoverState';

const mention = (entryId: string, start: number): Mention => ({
  entryId,
  via: 'alias',
  start,
  end: start + 5,
});
const [inner, outer] = [mention('inner', 10), mention('outer', 8)];
const target: Target = { mentions: [inner, outer], at: { x: 1, y: 2 } };
const shown = { lastToken: 7, target, trail: ['inner', 'followed'] as const, byKeyboard: true };
const moved = ({ entryId, start }: Mention) => mention(entryId, start + 100);
const movedTarget: Target = { mentions: [moved(inner), moved(outer)], at: { x: 1, y: 2 } };
const closed = { name: 'closed', lastToken: 7 };

it.each<[string, PopoverState, (mention: Mention) => Mention | null, object]>([
  [
    'pinned, it stays pinned on the mention, with its way back',
    { name: 'pinned', ...shown },
    moved,
    { name: 'pinned', ...shown, target: movedTarget },
  ],
  [
    'open, it stays open',
    { name: 'open', ...shown },
    moved,
    { name: 'open', ...shown, target: movedTarget },
  ],
  [
    'left by the pointer, it is open until the pointer moves again',
    { name: 'leaving', graceToken: 6, next: { target, token: 7 }, ...shown },
    moved,
    { name: 'open', ...shown, target: movedTarget },
  ],
  [
    'without the mention around, it stays on the innermost',
    { name: 'open', ...shown },
    (one) => (one === inner ? moved(one) : null),
    { name: 'open', ...shown, target: { mentions: [moved(inner)], at: target.at } },
  ],
  ['without its mention, it closes', { name: 'pinned', ...shown }, () => null, closed],
  ['a rest begins again', { name: 'dwelling', lastToken: 7, target, token: 7 }, moved, closed],
  ['closed, it stays closed', { name: 'closed', lastToken: 7 }, moved, closed],
])('%s', (_, state, findAgain, expected) => {
  expect(carryPopover(state, findAgain)).toEqual(expected);
});
