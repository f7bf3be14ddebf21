import { describe, expect, it } from 'vitest';
import {
  measureChangedMeaning,
  measureLookAlikes,
  measureQuotes,
} from '../../../src/cli/bench/measureQuotes';
import { readOwnCorpus } from '../../../src/cli/bench/readOwnCorpus';

/** As many as the bench has: of fewer the share depends on which quotations the seeds happen to take. */
const RUNS = 200;
const paragraphs = readOwnCorpus('tests/fixtures/mentions').flatMap(({ model }) =>
  model.text.split('\n'),
);

describe('quotations in an edited article', { timeout: 60_000 }, () => {
  it.each([
    [0.01, 0.95],
    [0.05, 0.85],
    [0.1, 0.7],
  ])('with %d of its words edited: none is misplaced, and of all %d are placed', (share, least) => {
    const [sidelight] = measureQuotes(paragraphs, share, RUNS);
    expect(sidelight?.errors).toEqual([]);
    expect((sidelight?.placed ?? 0) / (sidelight?.quotes ?? 1)).toBeGreaterThanOrEqual(least);
  });

  it('are not put where a look-alike is planted and the original gone', () => {
    const [sidelight] = measureLookAlikes(paragraphs, RUNS);
    expect(sidelight?.errors).toEqual([]);
  });

  it('are not placed where a number in them has changed or a negation has been put in', () => {
    const [sidelight] = measureChangedMeaning(paragraphs, RUNS);
    expect(sidelight?.errors).toEqual([]);
  });
});
