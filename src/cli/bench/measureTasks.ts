import type { BrowserContext, CDPSession } from '@playwright/test';
import { longPage } from './longPage';
import { quantile } from './spread';
import { withExtension } from './withExtension';

/** The longest saved page of the paper has 2,730 words (2018-interactive-location-apps); this page has ten times as many. */
const WORDS = 27_300;

/** The factor by which the page's thread is slowed down. */
const SLOWDOWN = 4;

const RUNS = 7;

const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/long.html';

/** When the page changes one paragraph by itself, in milliseconds: no driver disturbs what is measured. */
const CHANGE_MS = 6000;
const END_MS = 9000;
const CHANGE = `<script>
setTimeout(() => {
  performance.mark('change');
  const paragraph = document.querySelector('section[name="articleBody"] p');
  paragraph.replaceWith(paragraph.cloneNode(true));
}, ${CHANGE_MS});
</script>`;

/** The events in which scripts run; nested ones count once. Layout and paint are not ours. */
const SCRIPT_EVENTS =
  /^(?:v8\.(?:run|compile|callFunction|newInstance)|FunctionCall|EvaluateScript|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/;

/** The longest time that our scripts take in one task of the page's thread. */
export interface LongestTask {
  readonly when: 'the page is opened' | 'a paragraph changes';
  /** Milliseconds, over all runs. */
  readonly median: number;
  readonly most: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Measures the longest tasks of the built extension on a page ten times as long as the longest real one, on a slowed thread. */
export async function measureTasks(): Promise<readonly LongestTask[]> {
  const html = longPage(WORDS).replace('</body>', `${CHANGE}</body>`);
  const opened: number[] = [];
  const changed: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // A new browser each time, since what is compiled once stays compiled.
    const events = await withExtension((context) => traceVisit(context, html));
    const change = events.find(({ name }) => name === 'change');
    if (change === undefined) throw new Error('the page did not change');
    const tasks = ourTasks(events.filter(({ pid }) => pid === change.pid));
    opened.push(longest(tasks.filter(({ ts }) => ts < change.ts)));
    changed.push(longest(tasks.filter(({ ts }) => ts > change.ts)));
  }
  return [summarize('the page is opened', opened), summarize('a paragraph changes', changed)];
}

function summarize(when: LongestTask['when'], values: readonly number[]): LongestTask {
  return {
    when,
    median: quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    ),
    most: Math.max(...values),
  };
}

async function traceVisit(context: BrowserContext, html: string): Promise<readonly TraceEvent[]> {
  const page = await context.newPage();
  await page.route('https://**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'v8',
        'blink.user_timing',
      ],
    },
  });
  await page.goto(ADDRESS);
  await page.waitForTimeout(END_MS);
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  return events;
}

interface Task {
  readonly ts: number;
  /** Milliseconds of scripts in it. */
  readonly scripts: number;
}

/** The tasks in which scripts other than the page's own ran. */
function ourTasks(events: readonly TraceEvent[]): readonly Task[] {
  const complete = events.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts);
  const tasks = complete.filter(({ name }) => name === 'RunTask');
  const scripts = complete.filter(({ name }) => SCRIPT_EVENTS.test(name));
  return tasks.flatMap((task) => {
    const inside = scripts.filter((event) => isInside(event, task));
    if (inside.some(({ args }) => args?.data?.url === ADDRESS)) return [];
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

function isInside(event: TraceEvent, task: TraceEvent): boolean {
  return (
    event.tid === task.tid &&
    event.ts >= task.ts &&
    event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0)
  );
}

function longest(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ scripts }) => scripts));
}
