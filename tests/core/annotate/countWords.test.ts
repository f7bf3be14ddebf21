import { expect, it } from 'vitest';
import { countWords } from '../../../src/core/annotate/countWords';

it.each([
  [0, 0, '0 entries'],
  [1, 0, '1 entry'],
  [1, 1, '1 entry · 1 note'],
  [74, 37, '74 entries · 37 notes'],
])('counts %i entries and %i notes as “%s”', (entries, notes, says) => {
  expect(countWords(entries, notes)).toBe(says);
});
