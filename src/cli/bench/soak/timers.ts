import type { IsolatedWorld } from './isolatedWorld';

/** The timers and frames that the content script has requested since the ledger was opened. */
export interface Timers {
  readonly asked: number;
  /** Neither called nor canceled yet. */
  readonly waiting: number;
}

declare global {
  /** Only in the content script's world, and only after `keepTimerLedger`. */
  var timersKept: { asked: number; readonly waiting: Set<string> };
}

/** Opens a ledger of every timer and frame that the content script requests from now on. */
export async function keepTimerLedger(world: IsolatedWorld): Promise<void> {
  await world.evaluate(() => {
    const kept = { asked: 0, waiting: new Set<string>() };
    globalThis.timersKept = kept;
    const wrap = (
      ask: 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback',
      takeBack: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame' | 'cancelIdleCallback',
    ) => {
      const before = window[ask] as (work: unknown, ...rest: unknown[]) => number;
      const takenBackBefore = window[takeBack] as (id: number) => void;
      Object.assign(window, {
        [ask](work: (...args: unknown[]) => void, ...rest: unknown[]) {
          const id = before.call(
            window,
            (...args: unknown[]) => {
              if (ask !== 'setInterval') kept.waiting.delete(`${ask} ${id}`);
              work(...args);
            },
            ...rest,
          );
          kept.asked += 1;
          kept.waiting.add(`${ask} ${id}`);
          return id;
        },
        [takeBack](id: number) {
          kept.waiting.delete(`${ask} ${id}`);
          takenBackBefore.call(window, id);
        },
      });
    };
    wrap('setTimeout', 'clearTimeout');
    wrap('setInterval', 'clearInterval');
    wrap('requestAnimationFrame', 'cancelAnimationFrame');
    wrap('requestIdleCallback', 'cancelIdleCallback');
  });
}

/** Since `keepTimerLedger`; rejects before it. */
export function readTimers(world: IsolatedWorld): Promise<Timers> {
  return world.evaluate(() => ({
    asked: globalThis.timersKept.asked,
    waiting: globalThis.timersKept.waiting.size,
  }));
}
