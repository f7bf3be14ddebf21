import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../../src/cli/findBrowser.mjs';
import { type Browser, type LaunchOptions, VIEWPORTS } from './browser';

/** What the service worker's `chrome` has for us: listeners can be called as the browser calls them. */
declare const chrome: {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { query(query: { active: boolean }): Promise<{ id: number }[]> };
  readonly action: { readonly onClicked: { dispatch(tab: unknown): void } };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
};

const DESKTOP = { viewport: VIEWPORTS.desktop };
const PHONE = { viewport: VIEWPORTS.phone, hasTouch: true, isMobile: true };

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(options.profile, {
    ...(executablePath === null ? {} : { executablePath }),
    ...(options.phone ? PHONE : DESKTOP),
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy.href } }),
    ...(options.display === undefined
      ? {}
      : { headless: false, viewport: null, env: { ...process.env, DISPLAY: options.display } }),
    chromiumSandbox: false,
    // A page that is left is kept whole for the way back, as for readers.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${options.folder}`,
      `--load-extension=${options.folder}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const started = () => context.waitForEvent('serviceworker');
  let worker = context.serviceWorkers()[0] ?? (await started());
  context.on('serviceworker', (woken) => {
    worker = woken;
  });
  async function isBackgroundRunning(): Promise<boolean> {
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    expect(targetInfos.length).toBeGreaterThan(0);
    return targetInfos.some(({ type }) => type === 'service_worker');
  }
  return {
    context,
    background: { evaluate: (work: never, argument?: never) => worker.evaluate(work, argument) },
    press: (command) =>
      worker.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, command),
    clickToolbar: () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.action.onClicked.dispatch(tab);
      }),
    async chooseInOptions(label) {
      const address = await worker.evaluate(() => chrome.runtime.getURL('options.html'));
      const page = await context.newPage();
      await page.goto(address);
      await page.getByRole('radio', { name: label }).check();
      await page.close();
    },
    tabInFront: () =>
      worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1),
    tap: (page, { x, y }) => page.touchscreen.tap(x, y),
    async stopBackground() {
      // From a page of no site: a site's own page may stop only the workers of that site.
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(isBackgroundRunning).toBe(false);
      await page.close();
    },
    isBackgroundRunning,
    close: () => context.close(),
  };
}
