import type { CDPSession } from '@playwright/test';

/** Whom the DevTools protocol lets us weigh: a tab, or the background. */
export type Debugger = Pick<CDPSession, 'send'>;

/** What is alive in one thread of JavaScript, in bytes. */
export interface Weight {
  /** JavaScript's own objects, of every script there. */
  readonly heap: number;
  /** What the browser holds for them: nodes, events, observers. */
  readonly embedder: number;
}

/** Garbage holds garbage by way of finalizers and of the browser's own objects: one collection does not get it all. */
const COLLECTIONS = 4;

/** Frames, idle work and records of the browser's own still hold what was shown last. */
const SETTLE_MS = 1000;

/** Weighs what is alive, all garbage collected. */
export async function weigh(of: Debugger): Promise<Weight> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  for (let turn = 0; turn < COLLECTIONS; turn += 1) await of.send('HeapProfiler.collectGarbage');
  const usage = await of.send('Runtime.getHeapUsage');
  return { heap: usage.usedSize, embedder: usage.embedderHeapUsedSize };
}
