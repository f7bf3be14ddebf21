import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { debugBackground } from './debugBackground';
import { installSoakedPage } from './soakedPage';
import type { Debugger } from './weigh';

/** The icon that the browser would ask for at each move, and keep a record of. */
const NO_ICON = '<head><link rel="icon" href="data:,">';

/** What each article's first paragraph begins with: the names that are looked up. */
const NAMES = 'The Taliban and ISIS-K, again. ';

/** Our own essay as a soak reads it. */
export function prepareEssay(html: string): string {
  return html
    .replace('<head>', NO_ICON)
    .replace(/<section[^>]*>.*?<p[^>]*>/s, (beginning) => beginning + NAMES);
}

/** Serves our own essay as any article of the paper, each with a number of its own; nothing else is reachable. */
export async function serveArticles(context: BrowserContext): Promise<void> {
  // What tsx compiles names its inner functions by this helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named;');
  await context.addInitScript(installSoakedPage);
  const essay = prepareEssay(await readFile('tests/fixtures/pages/border-town.html', 'utf8'));
  await context.route('https://**/*', (route) => {
    const name = /\/(article-\d+)\.html$/.exec(route.request().url())?.[1];
    if (name === undefined) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: essay.replaceAll('border-town-talks', name),
    });
  });
}

/** A tab that is weighed. */
export interface SoakTab {
  readonly page: Page;
  /** The tab's debugger. */
  readonly session: CDPSession;
  /** That of the background; null without Sidelight. */
  readonly background: Debugger | null;
}

/** Opens an empty tab, with the articles served and the debuggers at hand. */
export async function openTab(context: BrowserContext, hasSidelight: boolean): Promise<SoakTab> {
  await serveArticles(context);
  const background = hasSidelight ? await debugBackground(context) : null;
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page), background };
}

/** Loads an article in a tab. */
export async function loadArticle(page: Page, number: number): Promise<void> {
  await page.goto(`https://www.nytimes.com/2024/03/31/opinion/article-${number}.html`);
}

/** Clicks on a name in the article shown; where Sidelight is there, the popover opens. */
export async function lookUp(page: Page, hasSidelight: boolean): Promise<void> {
  const at = await page.evaluate((marked) => window.soaked.pointAtName(marked), hasSidelight);
  await page.mouse.click(at.x, at.y);
  if (hasSidelight) await page.evaluate(() => window.soaked.lookedUp());
}

/** Opens the sidebar, for all articles after it, by the open popover's way. */
export async function openSidebar(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show in sidebar' }).click();
}
