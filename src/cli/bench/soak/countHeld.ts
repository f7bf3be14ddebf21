import type { CDPSession } from '@playwright/test';
import type { IsolatedWorld } from './isolatedWorld';
import { readTimers } from './timers';
import { collectGarbage } from './weigh';

/** The kinds of the content script's objects that are counted. */
const KINDS = [
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'StaticRange',
  'Range',
  'Highlight',
  'AbortSignal',
  'MediaQueryList',
] as const;

/** What a tab holds, by kind. */
export type Held = Readonly<Record<string, number>>;

/** Counts what is alive: the tab's listeners and nodes as the browser counts them, and objects in the content script's world. */
export async function countHeld(session: CDPSession, world: IsolatedWorld | null): Promise<Held> {
  await collectGarbage(session);
  const held: Record<string, number> = {};
  if (world !== null) {
    for (const kind of KINDS) held[`${kind}, ours`] = await world.count(kind);
    held['timers waiting, ours'] = (await readTimers(world)).waiting;
    held['highlights painted'] = await world.evaluate(() => CSS.highlights.size);
  }
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  for (const { name, value } of metrics) {
    if (name === 'JSEventListeners') held['listeners in the tab'] = value;
    if (name === 'Nodes') held['nodes in the tab'] = value;
  }
  await session.send('Performance.disable');
  return held;
}
