import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { BROWSER_VARIABLE, findBrowser } from '../browser/findBrowser.mjs';
import type { DemoPage } from './readDemoPage';

export interface OpenedPage {
  readonly context: BrowserContext;
  readonly background: Worker;
  readonly page: Page;
}

/** How long the extension has to start, in milliseconds. */
const START_TIMEOUT = 10_000;

/** Opens a page at its address, with the extension loaded and every other request blocked. */
export async function openInBrowser(
  { address, html }: DemoPage,
  extension: string,
  { headless }: { headless: boolean },
): Promise<OpenedPage> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(`no browser found; set ${BROWSER_VARIABLE} to the path of one`);
  }
  // An empty path asks Playwright for a temporary profile.
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    // Chromium's sandbox needs rights that containers and root lack; the page is one of our own.
    chromiumSandbox: false,
    viewport: headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const background = await loadExtension(context, extension);
  await context.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { context, background, page };
}

/**
 * Chrome 137 and newer ignore `--load-extension` where they carry Google's brand; Chromium and Edge do
 * not. All of them load an unpacked extension over the debugging pipe, which Playwright uses.
 * @see https://groups.google.com/a/chromium.org/g/chromium-extensions/c/aEHdhDZ-V0E
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-loadUnpacked
 */
async function loadExtension(context: BrowserContext, extension: string): Promise<Worker> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser takes no debugging session');
  const started = context.waitForEvent('serviceworker', { timeout: START_TIMEOUT });
  await session.send('Extensions.loadUnpacked', { path: resolve(extension) });
  return started;
}
