import { type StartCost, type StartMatter, takeStart } from './startCost';
import { type GrowthCost, type NamesCost, type SteadySteps, steadySteps } from './steadySteps';

/** The benchmark of matching, inside a page. */
interface MatchingBench {
  /** To be called in a page that has run nothing before. */
  start(matter: StartMatter): StartCost;
  /** Prepares the steps, and returns how many there are of each kind. */
  prepare(matter: StartMatter): { readonly names: number; readonly growth: number };
  names(step: number): readonly NamesCost[];
  growth(step: number): GrowthCost;
}

declare global {
  var sidelightMatching: MatchingBench;
}

let steps: SteadySteps = { names: [], growth: [] };

globalThis.sidelightMatching = {
  start: takeStart,
  prepare(matter) {
    const weigh = <T>(make: () => T) => ({ made: make(), heap: null });
    steps = steadySteps(matter, { isBrowser: true, weigh });
    return { names: steps.names.length, growth: steps.growth.length };
  },
  names: (step) => steps.names[step]?.() ?? [],
  growth(step) {
    const take = steps.growth[step];
    if (take === undefined) throw new RangeError(`no step ${step}`);
    return take();
  },
};
