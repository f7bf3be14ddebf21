import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser/findBrowser.mjs';
import { type Browser, type LaunchOptions, VIEWPORTS } from './browser';
import { createEyes } from './chromiumEyes';
import { createHands } from './chromiumHands';

/** What the service worker's `chrome` has for us: listeners can be called as the browser calls them. */
declare const chrome: {
  readonly runtime: { readonly id: string };
  readonly management: {
    uninstallSelf(): Promise<void>;
    setEnabled(id: string, enabled: boolean): Promise<void>;
  };
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
    ...createHands(context),
    ...createEyes(context),
    tabInFront: () =>
      worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1),
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
    async removeExtension(how) {
      const id = await worker.evaluate(() => chrome.runtime.id);
      if (how === 'removed') {
        await worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
        return;
      }
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((id) => chrome.management.setEnabled(id, false), id);
      await page.close();
    },
    close: () => context.close(),
  };
}
