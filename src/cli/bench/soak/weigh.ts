import type { CDPSession } from '@playwright/test';
import { nativeSizeOf } from './heapSnapshot';

/** What the DevTools protocol lets us weigh: a tab or the background. */
export type Debugger = Pick<CDPSession, 'send'>;

/** What is alive in a tab, in bytes. */
export interface Weight {
  /** JavaScript's own objects, of every script there. */
  readonly heap: number;
  /** What the browser holds besides: nodes, styles, events, observers. */
  readonly native: number;
}

/** Finalizers and the browser's own objects keep garbage alive, so one collection does not get it all. */
const COLLECTIONS = 4;

/** Frames, idle work and the browser's own records keep what was last shown for a while, in milliseconds. */
const SETTLE_MS = 1000;

/** As far as it can be collected. */
export async function collectGarbage(of: Debugger): Promise<void> {
  for (let turn = 0; turn < COLLECTIONS; turn += 1) await of.send('HeapProfiler.collectGarbage');
}

/** The bytes of a thread's live JavaScript, after collecting all garbage. */
export async function weighHeap(of: Debugger): Promise<number> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  await collectGarbage(of);
  return (await of.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Weighs a tab. The browser's own objects are added up from a heap snapshot: the protocol's count of
 * their heap includes garbage.
 */
export async function weigh(tab: CDPSession): Promise<Weight> {
  // First, because a snapshot leaves a table in the heap: this way every heap that is weighed has one.
  const native = await weighNative(tab);
  return { native, heap: await weighHeap(tab) };
}

async function weighNative(tab: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  tab.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await tab.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  tab.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return nativeSizeOf(JSON.parse(chunks.join('')));
}
