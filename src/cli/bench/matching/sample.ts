import { performance } from 'node:perf_hooks';
import { type Spread, spreadOf } from '../spread';

const WARM_UPS = 5;

/** How long a run takes, in milliseconds: so many runs, fewer where they would take more than `budget` together. */
export function sample(run: () => unknown, runs: number, budget = 4000): Spread {
  const [spread] = sampleInTurn([run], runs, budget);
  if (spread === undefined) throw new RangeError('nothing to measure');
  return spread;
}

/** Several, in turn, so that what disturbs the machine for a while disturbs them all. */
export function sampleInTurn(
  all: readonly (() => unknown)[],
  runs: number,
  budget = 4000,
): readonly Spread[] {
  const times: number[][] = all.map(() => []);
  const end = performance.now() + budget * all.length;
  for (let round = -WARM_UPS; round < runs; round += 1) {
    all.forEach((run, at) => {
      const began = performance.now();
      run();
      // Where the budget is used up in warming, the run is dear enough to have no need of it.
      if (round >= 0 || performance.now() > end) times[at]?.push(performance.now() - began);
    });
    if (performance.now() > end && times.every((each) => each.length > 0)) break;
  }
  return times.map(spreadOf);
}

/** What `make` makes, and how many megabytes it holds; the garbage collector must be exposed. */
export function weigh<T>(make: () => T): { readonly made: T; readonly heap: number } {
  const before = held();
  const made = make();
  return { made, heap: (held() - before) / 2 ** 20 };
}

function held(): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
