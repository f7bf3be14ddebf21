import type { CDPSession, Page } from '@playwright/test';
import { openEssay, withExtension } from './withExtension';

/** What code, caches and pools take once and for all has settled after this many articles. */
const WARM_UP = 20;

/** What a tab holds, as the browser counts it. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Soak {
  readonly articles: number;
  readonly before: Held;
  readonly after: Held;
}

/**
 * Opens articles one after another in one tab, as the paper's pages move without loading, each with its
 * sidebar and a popover; what the tab holds of the first article, before and after, all garbage
 * collected. An article takes about a second: no more than one is read in that time.
 */
export function measureSoak(articles = 500): Promise<Soak> {
  return withExtension(async (context) => {
    const page = await openEssay(context);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await open(page, 0);
    for (let number = 1; number <= WARM_UP; number += 1) await open(page, number);
    await open(page, 0);
    const before = await weigh(session);
    for (let number = 1; number <= articles; number += 1) await open(page, number);
    await open(page, 0);
    return { articles, before, after: await weigh(session) };
  });
}

/** Moves to another article and looks something up in it. */
async function open(page: Page, number: number): Promise<void> {
  await page.evaluate((number) => {
    document.title = `Article ${number}`;
    for (const paragraph of document.querySelectorAll('section p')) {
      const next = paragraph.cloneNode(true) as Element;
      next.prepend(`${number} `);
      next.firstChild?.remove();
      paragraph.replaceWith(next);
    }
    const first = document.querySelector('section p');
    if (first !== null) first.textContent = `Article ${number}: the Taliban and ISIS-K, again.`;
  }, number);
  await page.waitForFunction(
    (number) => {
      const [range] = CSS.highlights.get('sidelight-mark-light') ?? [];
      const { data } = (range?.startContainer ?? {}) as Text;
      return data?.startsWith(`Article ${number}:`);
    },
    number,
    { polling: 20 },
  );
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('sidelight-mark-light') ?? [];
    if (range === undefined) return { x: 0, y: 0 };
    const shown = new Range();
    shown.setStart(range.startContainer, range.startOffset);
    shown.setEnd(range.endContainer, range.endOffset);
    scrollBy({ top: shown.getBoundingClientRect().top - 200, behavior: 'instant' });
    const { left, top } = shown.getBoundingClientRect();
    return { x: left + 4, y: top + 4 };
  });
  await page.mouse.click(at.x, at.y);
  await page.getByRole('dialog').waitFor();
  // The first popover's way into the sidebar opens that for all articles after it.
  if (number === 0) await page.getByRole('button', { name: 'Show in sidebar' }).click();
}

async function weigh(session: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}
