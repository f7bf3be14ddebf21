import { afterEach, expect, it, vi } from 'vitest';
import { nextTask, runAtOnce, runInSlices } from '../../src/page/slices';

afterEach(() => void vi.restoreAllMocks());

/** Steps of so many milliseconds each, by a clock that only they move. */
function work(steps: number, milliseconds: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done: number[] = [];
  function* run(): Generator<void, string> {
    for (let step = 0; step < steps; step++) {
      now += milliseconds;
      done.push(step);
      yield;
    }
    return 'found';
  }
  return { run, done };
}

it('is done at once where the work is short', () => {
  const { run } = work(9, 1);
  const results: unknown[] = [];
  runInSlices(run(), (result) => results.push(result), new AbortController().signal);
  expect(results).toEqual(['found']);
});

it('gives the page its turn after 10 ms, and goes on in a task of its own', async () => {
  const { run, done } = work(7, 4);
  const results: unknown[] = [];
  runInSlices(run(), (result) => results.push(result), new AbortController().signal);
  expect(done).toHaveLength(3);
  await nextTask();
  expect(done).toHaveLength(6);
  expect(results).toEqual([]);
  await nextTask();
  expect(results).toEqual(['found']);
});

it('does not go on, and tells nothing, once its signal has aborted', async () => {
  const { run, done } = work(7, 4);
  const results: unknown[] = [];
  const life = new AbortController();
  runInSlices(run(), (result) => results.push(result), life.signal);
  life.abort();
  await nextTask();
  await nextTask();
  expect(done).toHaveLength(3);
  expect(results).toEqual([]);
});

it('comes to nothing, once and with a word in the console, where the work throws', async () => {
  const { run } = work(3, 4);
  function* failing(): Generator<void, string> {
    yield* run();
    throw new RangeError('a page that nobody thought of');
  }
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const results: unknown[] = [];
  runInSlices(failing(), (result) => results.push(result), new AbortController().signal);
  await nextTask();
  expect(results).toEqual([null]);
  expect(said).toHaveBeenCalledExactlyOnceWith(new RangeError('a page that nobody thought of'));
});

it('is done in one go where nobody is to be spared', () => {
  const { run, done } = work(50, 4);
  expect(runAtOnce(run())).toBe('found');
  expect(done).toHaveLength(50);
});
