import type { BrowserContext, Page } from '@playwright/test';
import { quantile } from '../spread';
import { type Conditions, withChromium } from '../withExtension';
import { debugBackground } from './debugBackground';
import { loadArticle, lookUp, openSidebar, serveArticles } from './openArticle';
import { weighHeap } from './weigh';

/** What many tabs hold, and what is left when all but one are closed. */
export interface Tabs {
  readonly tabs: number;
  /** The number of renderer processes while all were open: tabs that share one share a heap. */
  readonly renderers: number;
  /** The median of the tabs' heaps. */
  readonly tabHeap: number;
  /** The heap of the tab that stays open: alone, and alone again. */
  readonly first: Course;
  /** Its heap; null without Sidelight. */
  readonly background: Course | null;
}

/** A heap with one tab, with all of them, and with one again. */
interface Course {
  readonly before: number;
  /** Null if it was not weighed. */
  readonly open: number | null;
  readonly after: number;
}

/** Tabs opened and closed before anything is weighed. */
const WARM_UP_TABS = 5;

/** Opens `tabs` tabs at once, each with an article, a popover and the sidebar, and closes all but the first. */
export function measureTabs(conditions: Conditions, tabs: number): Promise<Tabs> {
  const { hasSidelight } = conditions;
  return withChromium(conditions, async (context) => {
    await serveArticles(context);
    const background = hasSidelight ? await debugBackground(context) : null;
    const weighBackground = async () => background && (await weighHeap(background));

    async function open(number: number): Promise<Page> {
      const page = await context.newPage();
      await loadArticle(page, number);
      await lookUp(page, hasSidelight);
      return page;
    }

    const first = await open(0);
    if (hasSidelight) await openSidebar(first);
    for (let number = 1; number <= WARM_UP_TABS; number += 1) await (await open(number)).close();
    const firstBefore = await weighTab(context, first);
    const before = await weighBackground();

    const others: Page[] = [];
    while (others.length < tabs - 1) others.push(await open(WARM_UP_TABS + 1 + others.length));
    const heaps: number[] = [];
    for (const page of [first, ...others]) heaps.push(await weighTab(context, page));
    const renderers = await countRenderers(context);
    const whileOpen = await weighBackground();

    for (const page of others) await page.close();
    const after = await weighBackground();
    return {
      tabs,
      renderers,
      tabHeap: quantile(
        heaps.toSorted((a, b) => a - b),
        0.5,
      ),
      first: { before: firstBefore, open: null, after: await weighTab(context, first) },
      background: before === null || after === null ? null : { before, open: whileOpen, after },
    };
  });
}

async function weighTab(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const heap = await weighHeap(session);
  await session.detach();
  return heap;
}

async function countRenderers(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  return processInfo.filter(({ type }) => type === 'renderer').length;
}
