import { type Spread, spreadOf } from '../spread';

const WARM_UPS = 5;

/** Measures how long a run takes, in milliseconds: at most `runs` times, fewer if they would take more than `budget` together. */
export function sample(run: () => unknown, runs: number, budget = 4000): Spread {
  const [spread] = sampleInTurn([run], runs, budget);
  if (spread === undefined) throw new RangeError('nothing to measure');
  return spread;
}

/** Measures several in turn, so that whatever disturbs the machine for a while disturbs them all. */
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
      // A run that uses up the budget while warming up is too slow to need warming up.
      if (round >= 0 || performance.now() > end) times[at]?.push(performance.now() - began);
    });
    if (performance.now() > end && times.every((each) => each.length > 0)) break;
  }
  return times.map(spreadOf);
}
