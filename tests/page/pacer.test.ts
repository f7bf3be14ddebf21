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

it.each([4, 16, 40, 51, 60, 90, 200, 250, 400, 480, 700, 990])(
  'runs once a second and no more, after a burst of five where changes settle, while something changes every %i ms',
  (every) => {
    const { runs, change } = pace(true);
    change(every, 20_000);
    expect(runs.length).toBeGreaterThanOrEqual(18);
    const burst = every >= 50 ? 5 : 1;
    for (const [index, run] of runs.entries()) {
      // In whatever time: as many as the burst, and one for each second.
      const since = runs.slice(index).filter((later) => later < run + 5000);
      expect(since.length).toBeLessThanOrEqual(burst + 5);
    }
    const [first = Number.NaN, ...rest] = runs.slice(burst - 1);
    // What has been spent comes back while the burst goes on.
    for (const [index, run] of rest.entries())
      expect(run - first).toBeGreaterThanOrEqual((index + 1) * 1000 - burst * every);
  },
);

it('runs within 100 ms for each of six changes 250 ms apart, and for a seventh within a second', () => {
  const { runs, change } = pace(true);
  change(250, 7 * 250);
  vi.advanceTimersByTime(1000);
  const late = runs.map((run, index) => run - index * 250);
  expect(late.map((ms) => ms < 100)).toEqual([true, true, true, true, true, true, false]);
  expect(Math.max(...late)).toBeLessThanOrEqual(1000);
});

it('has its whole allowance again after five quiet seconds', () => {
  const { runs, change } = pace(true);
  change(60, 5 * 60);
  vi.advanceTimersByTime(5000);
  change(60, 5 * 60);
  expect(runs).toHaveLength(10);
});

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
