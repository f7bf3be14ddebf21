import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { debugBackground } from './debugBackground';
import { installSoakedPage } from './soakedPage';
import type { Debugger } from './weigh';

/** Otherwise the browser would request the icon at each move, and keep a record of it. */
const NO_ICON = '<head><link rel="icon" href="data:,">';

/** The beginning of each article's first paragraph, with the names that are looked up. */
const NAMES = 'The Taliban and ISIS-K, again. ';

/** Adapts our own essay for a soak. */
export function prepareEssay(html: string): string {
  return html
    .replace('<head>', NO_ICON)
    .replace(/<section[^>]*>.*?<p[^>]*>/s, (beginning) => beginning + NAMES);
}

/** Serves our own essay as any numbered article of the paper; nothing else is reachable. */
export async function serveArticles(context: BrowserContext): Promise<void> {
  // Code compiled by tsx calls this helper to name functions, and the page does not have it.
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
  /** The background's debugger; null without Sidelight. */
  readonly background: Debugger | null;
}

/** Opens an empty tab with its debuggers, and serves the articles. */
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

/** Clicks on a name in the article shown; with Sidelight, waits for the popover. */
export async function lookUp(page: Page, hasSidelight: boolean): Promise<void> {
  const at = await page.evaluate((marked) => window.soaked.pointAtName(marked), hasSidelight);
  await page.mouse.click(at.x, at.y);
  if (hasSidelight) await page.evaluate(() => window.soaked.lookedUp());
}

/** Opens the sidebar from the open popover; it stays open for all later articles. */
export async function openSidebar(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show in sidebar' }).click();
}
