import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPacer } from '../../src/page/pacer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pace(effect: boolean) {
  const runs: number[] = [];
  const start = performance.now();
  const life = new AbortController();
  const pacer = createPacer((tookEffect) => {
    runs.push(performance.now() - start);
    if (effect) tookEffect();
  }, life.signal);
  /** Changes at every interval for a while, in milliseconds. */
  function change(every: number, during: number): void {
    for (let passed = 0; passed < during; passed += every) {
      pacer.changed();
      vi.advanceTimersByTime(every);
    }
  }
  return { runs, pacer, life, change };
}

it('sets no timer without a change', () => {
  pace(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('runs once within 100 ms of the last of several changes', () => {
  const { runs, change } = pace(true);
  change(10, 100);
  vi.advanceTimersByTime(1000);
  expect(runs).toHaveLength(1);
  expect(runs[0]).toBeLessThan(190);
});

it.each([4, 16, 40, 51, 60, 90, 200, 400, 480, 700, 990])(
  'runs once a second and no more, after a burst of two where changes settle, while something changes every %i ms',
  (every) => {
    const { runs, change } = pace(true);
    change(every, 10_000);
    expect(runs.length).toBeGreaterThanOrEqual(9);
    const settles = every >= 50;
    const [first = Number.NaN, ...rest] = runs.slice(settles ? 1 : 0);
    for (const [index, run] of rest.entries())
      expect(run - first).toBeGreaterThanOrEqual((index + 1) * 1000);
  },
);

it('is right within 100 ms when constant change ends', () => {
  const { runs, change } = pace(true);
  change(16, 5500);
  const end = runs.length;
  vi.advanceTimersByTime(100);
  expect(runs.length).toBe(end + 1);
});

it('does not count runs without an effect', () => {
  const { runs, change } = pace(false);
  change(200, 2000);
  expect(runs).toHaveLength(10);
});

it('runs no more after its life', () => {
  const { runs, pacer, life } = pace(true);
  pacer.changed();
  life.abort();
  pacer.changed();
  vi.advanceTimersByTime(5000);
  expect(runs).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
