import { expect, it } from 'vitest';
import type { Mention } from '../../../src/core/match/mention';
import { nextMention } from '../../../src/core/reading/nextMention';

const [A, B, C] = [10, 20, 30].map(
  (start): Mention => ({ entryId: `e${start}`, start, end: start + 5, via: 'alias' }),
) as [Mention, Mention, Mention];
const ALL = [A, B, C];

it.each<[string, Mention | number, 'next' | 'previous', Mention]>([
  ['next after the first', A, 'next', B],
  ['previous before the last', C, 'previous', B],
  ['next after the last goes round', C, 'next', A],
  ['previous before the first goes round', A, 'previous', C],
  ['next from a place in the text', 15, 'next', B],
  ['next from the very start of a mention takes it', 20, 'next', B],
  ['previous from a place in the text', 25, 'previous', B],
  ['previous from before all goes round', 0, 'previous', C],
  ['next from behind all goes round', 99, 'next', A],
  ['next from a mention that is no longer marked', { ...A, start: 12 }, 'next', B],
])('%s', (_name, from, direction, expected) => {
  expect(nextMention(ALL, from, direction)).toBe(expected);
});

it('finds nothing among no mentions', () => {
  expect(nextMention([], 0, 'next')).toBeNull();
});
