import type { CurveWeight } from './soak/curve';
import { measureLoads } from './soak/measureLoads';
import { type Moves, measureMoves } from './soak/measureMoves';
import { measureTabs, type Tabs } from './soak/measureTabs';

/** What is measured with Sidelight, and without it in the same browser doing the same work. */
interface Compared<Measure> {
  readonly ours: Measure;
  readonly control: Measure;
}

/** Also with Sidelight and the engine's compiler off: then the heap holds what scripts made, and no machine code. */
interface ComparedTwice<Measure> extends Compared<Measure> {
  readonly interpreted: Measure;
}

export interface Soak {
  readonly chromium: string;
  readonly moves: ComparedTwice<Moves>;
  readonly loads: Compared<readonly CurveWeight[]>;
  readonly tabs: ComparedTwice<Tabs>;
}

const WEIGH_AT = [0, 50, 100, 200, 300, 400, 500];
const TABS = 50;

const OURS = { hasSidelight: true, compiles: true };
const CONTROL = { hasSidelight: false, compiles: true };
const INTERPRETED = { hasSidelight: true, compiles: false };

/**
 * Measures a long day: hundreds of articles in one tab, without loading and with it, and many tabs at
 * once. Nothing here depends on time, so browsers may run side by side. An article takes about a second,
 * since a page is not read more often than that.
 */
export async function measureSoak(): Promise<Soak> {
  const [ours, interpreted, control] = await Promise.all([
    measureMoves(OURS, WEIGH_AT),
    measureMoves(INTERPRETED, WEIGH_AT),
    measureMoves(CONTROL, WEIGH_AT),
  ]);
  const [loads, loadsControl] = await Promise.all([
    measureLoads(OURS, WEIGH_AT),
    measureLoads(CONTROL, WEIGH_AT),
  ]);
  const [tabs, tabsInterpreted, tabsControl] = await Promise.all([
    measureTabs(OURS, TABS),
    measureTabs(INTERPRETED, TABS),
    measureTabs(CONTROL, TABS),
  ]);
  return {
    chromium: ours.chromium,
    moves: { ours, interpreted, control },
    loads: { ours: loads, control: loadsControl },
    tabs: { ours: tabs, interpreted: tabsInterpreted, control: tabsControl },
  };
}
