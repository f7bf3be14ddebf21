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
