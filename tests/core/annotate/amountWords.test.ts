import { expect, it } from 'vitest';
import { amountWords } from '../../../src/core/annotate/amountWords';

it.each([
  [0, 0, '0 entries'],
  [1, 0, '1 entry'],
  [1, 1, '1 entry · 1 note'],
  [74, 37, '74 entries · 37 notes'],
])('counts %i entries and %i notes as “%s”', (entries, notes, says) => {
  expect(amountWords(entries, notes)).toBe(says);
});
