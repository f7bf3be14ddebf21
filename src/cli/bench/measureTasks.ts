import type { BrowserContext } from '@playwright/test';
import { longPage } from './longPage';
import { quantile } from './spread';
import { readerSteps } from './tasks/readerSteps';
import { longestOf, tasksOf, traceEvents } from './tasks/traceTasks';
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

/** How long a step of the reader's is followed, in milliseconds. */
const STEP_MS = 1500;

/** Code compiled by tsx calls this helper to name functions, and neither the page nor the background has it. */
const NAMES = 'globalThis.__name = (named) => named;';

/** The longest time that our scripts take in one task of the page's thread. */
export interface LongestTask {
  readonly when: string;
  /** Milliseconds, over all runs. */
  readonly median: number;
  readonly most: number;
}

/** By what happened: the longest task of one run, in milliseconds. */
type Longest = ReadonlyMap<string, number>;

/** Measures the longest tasks of the built extension on a page ten times as long as the longest real one, on a slowed thread. */
export async function measureTasks(): Promise<readonly LongestTask[]> {
  const html = longPage(WORDS).replace('</body>', `${CHANGE}</body>`);
  const runs: Longest[] = [];
  for (let run = 0; run < RUNS; run++) {
    // A new browser each time, since what is compiled once stays compiled.
    runs.push(await withExtension((context) => visit(context, html)));
  }
  return [...(runs[0]?.keys() ?? [])].map((when) => {
    const values = runs.map((longest) => longest.get(when) ?? Number.NaN).sort((a, b) => a - b);
    return { when, median: quantile(values, 0.5), most: Math.max(...values) };
  });
}

async function visit(context: BrowserContext, html: string): Promise<Longest> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await background.evaluate(NAMES);
  await page.addInitScript(NAMES);
  await page.route('https://**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const opening = await traceEvents(session, async () => {
    await page.goto(ADDRESS);
    await page.waitForTimeout(END_MS);
  });
  const change = opening.find(({ name }) => name === 'change');
  if (change === undefined) throw new Error('the page did not change');
  const from = { pid: change.pid, address: ADDRESS };
  const tasks = tasksOf(opening, from);
  const longest = new Map([
    ['the page is opened', longestOf(tasks.filter(({ ts }) => ts < change.ts))],
    ['a paragraph changes', longestOf(tasks.filter(({ ts }) => ts > change.ts))],
  ]);
  for (const { when, prepare, act } of readerSteps(page, background)) {
    await prepare?.();
    await page.waitForTimeout(STEP_MS);
    const events = await traceEvents(session, async () => {
      await act();
      await page.waitForTimeout(STEP_MS);
    });
    longest.set(when, longestOf(tasksOf(events, from)));
  }
  return longest;
}
