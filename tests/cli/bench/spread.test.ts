import { describe, expect, it } from 'vitest';
import { formatSpread, quantile, spreadOf } from '../../../src/cli/bench/spread';

describe('quantile', () => {
  it.each([
    { sorted: [1, 2, 3, 4], share: 0, value: 1 },
    { sorted: [1, 2, 3, 4], share: 0.25, value: 1 },
    { sorted: [1, 2, 3, 4], share: 0.26, value: 2 },
    { sorted: [1, 2, 3, 4], share: 0.5, value: 2 },
    { sorted: [1, 2, 3, 4, 5], share: 0.5, value: 3 },
    { sorted: [1, 2, 3, 4], share: 0.95, value: 4 },
    { sorted: [1, 2, 3, 4], share: 1, value: 4 },
    { sorted: [7], share: 0.25, value: 7 },
    { sorted: [], share: 0.5, value: Number.NaN },
  ])('$share of $sorted is $value', ({ sorted, share, value }) => {
    expect(quantile(sorted, share)).toBe(value);
  });
});

describe('spreadOf', () => {
  it('sorts by number, not by name, and leaves the runs as they were', () => {
    const runs = [10, 9, 100, 1];
    expect(spreadOf(runs)).toEqual({ median: 9, lower: 1, upper: 10, runs: 4 });
    expect(runs).toEqual([10, 9, 100, 1]);
  });
});

describe('formatSpread', () => {
  it.each([
    { median: 0.4242, lower: 0.4, upper: 0.451, text: '0.42 (0.40–0.45)' },
    { median: 15.44, lower: 14.9, upper: 19.26, text: '15.4 (14.9–19.3)' },
    { median: 259.6, lower: 249, upper: 260.2, text: '260 (249–260)' },
  ])('$text', ({ text, ...spread }) => {
    expect(formatSpread({ ...spread, runs: 9 })).toBe(text);
  });
});
