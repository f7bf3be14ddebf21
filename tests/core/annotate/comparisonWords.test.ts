import { expect, it } from 'vitest';
import { comparisonWords } from '../../../src/core/annotate/comparisonWords';

it.each([
  [true, 0, 'This text differs from the one that was annotated; no passages are unplaced.'],
  [true, 1, 'This text differs from the one that was annotated; 1 passage is unplaced.'],
  [true, 2, 'This text differs from the one that was annotated; 2 passages are unplaced.'],
  [false, 0, 'All passages found.'],
  [false, 1, '1 passage could not be placed.'],
  [false, 2, '2 passages could not be placed.'],
])(
  'where the text has changed (%s), with %i passages unplaced: “%s”',
  (changed, unplaced, says) => {
    expect(comparisonWords(changed, unplaced)).toBe(says);
  },
);
