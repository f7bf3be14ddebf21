import type { CDPSession } from '@playwright/test';

/** The events in which scripts run; nested ones count once. Layout and paint are not ours unless a script asks for them. */
const SCRIPT_EVENTS =
  /^(?:v8\.(?:run|compile|callFunction|newInstance)|FunctionCall|EvaluateScript|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/;

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
];

/** An event of the browser's trace. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A task of a page's thread in which scripts ran that are not the page's own. */
export interface Task {
  /** When it began, in microseconds of the trace's clock. */
  readonly ts: number;
  /** Milliseconds of scripts in it. */
  readonly scripts: number;
}

/** What the browser traces while `act` runs, in all its processes. */
export async function traceEvents(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The tasks of one process in which scripts ran, and none of the page at `address`. */
export function tasksOf(
  events: readonly TraceEvent[],
  { pid, address }: { readonly pid: number; readonly address: string },
): readonly Task[] {
  const complete = events
    .filter((event) => event.ph === 'X' && event.pid === pid)
    .toSorted((a, b) => a.ts - b.ts);
  const scripts = complete.filter(({ name }) => SCRIPT_EVENTS.test(name));
  return complete
    .filter(({ name }) => name === 'RunTask')
    .flatMap((task) => {
      const inside = scripts.filter((event) => isInside(event, task));
      if (inside.some(({ args }) => args?.data?.url === address)) return [];
      let until = 0;
      let microseconds = 0;
      for (const { ts, dur = 0 } of inside) {
        if (ts < until) continue;
        microseconds += dur;
        until = ts + dur;
      }
      return microseconds === 0 ? [] : [{ ts: task.ts, scripts: microseconds / 1000 }];
    });
}

/** Milliseconds; 0 of none. */
export function longestOf(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ scripts }) => scripts));
}

function isInside(event: TraceEvent, task: TraceEvent): boolean {
  return (
    event.tid === task.tid &&
    event.ts >= task.ts &&
    event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0)
  );
}
