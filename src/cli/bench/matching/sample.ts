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
    const isOver = performance.now() > end;
    if (isOver && times.every((each) => each.length > 0)) break;
    all.forEach((run, at) => {
      const began = performance.now();
      run();
      // A run that is dear enough to use the budget up has no need of warming.
      if (round >= 0 || isOver) times[at]?.push(performance.now() - began);
    });
  }
  return times.map(spreadOf);
}

/** Bytes that are held after `make`, in megabytes; the garbage collector must be exposed. */
export function heldBy(make: () => unknown): number {
  const before = held();
  const made = make();
  const after = held();
  // Named once more, so that it is alive until here.
  if (made === undefined) throw new RangeError('nothing was made');
  return (after - before) / 2 ** 20;
}

function held(): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
