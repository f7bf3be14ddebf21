import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { FIREFOX_VARIABLE, findFirefox } from '../../src/cli/browser/findFirefox.mjs';
import type { ReaderCommand } from '../../src/extension/messages';
import type { Browser } from './browser';
import { findDifference } from './firefoxDifferences';
import { type Build, ENGINE, launchBrowser, servePage } from './launchBrowser';
import { waitForMarks } from './paintedMarks';

/** What the background's `chrome` has for us, in both browsers. */
declare const chrome: {
  readonly runtime: { getURL(path: string): string };
  readonly storage: { readonly local: { clear(): Promise<void> } };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};

interface WorkerFixtures {
  build: Build;
  phone: boolean;
  /** One for all tests of a worker: each starts from an empty store, and its pages close at its end. */
  browserWithExtension: Browser;
}

interface OpenOptions {
  readonly address?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Before the page loads: recorders, emulation. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

interface Fixtures {
  /** Skips what cannot be shown in this browser, by name and with the reason. */
  shown: undefined;
  background: Browser['background'];
  /** The address of the extension's own pages, with a slash at its end. */
  extensionAddress: string;
  /** Opens html under an address of the paper, with the extension running. */
  open: (html: string, options?: OpenOptions) => Promise<Page>;
  /** Opens our article of the border town, and waits until it is marked. */
  openMarked: (options?: OpenOptions) => Promise<Page>;
  /** Opens the extension's options page. */
  openOptions: (options?: Pick<OpenOptions, 'viewport'>) => Promise<Page>;
  /** What the browser does when the reader presses a command's keys. */
  command: (name: ReaderCommand) => Promise<void>;
  /** What the browser does when the reader clicks the toolbar button. */
  clickToolbar: () => Promise<void>;
  /** A finger's tap on the page, at a point of its viewport. */
  tap: Browser['tap'];
  /** What the reader's system tells a page, until the end of the test. */
  emulate: Browser['emulate'];
  /** What the toolbar button shows for the tab in front. */
  toolbar: () => Promise<{ readonly badge: string; readonly title: string }>;
}

export const BORDER_TOWN = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';

/** A page of the project's own, by its name in `tests/fixtures/pages`. */
export function readPage(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url)), 'utf8');
}

/** A profile folder for a browser, that is gone when the work is done. */
export async function withProfile(work: (profile: string) => Promise<unknown>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  shown: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use, info) => {
      const reason = ENGINE === 'firefox' ? whyNotInFirefox(info.title) : null;
      info.skip(reason !== null, reason ?? '');
      await use(undefined);
    },
    { auto: true },
  ],
  build: ['e2e', { option: true, scope: 'worker' }],
  phone: [false, { option: true, scope: 'worker' }],
  browserWithExtension: [
    async ({ build, phone }, use) => {
      await withProfile(async (profile) => {
        const browser = await launchBrowser({ build, phone, profile });
        await use(browser);
        await browser.close();
      });
    },
    { scope: 'worker' },
  ],
  background: async ({ browserWithExtension }, use) => use(browserWithExtension.background),
  extensionAddress: async ({ background }, use) => {
    await use(await background.evaluate(() => chrome.runtime.getURL('')));
  },
  open: async ({ browserWithExtension: { context, background } }, use) => {
    const opened: Page[] = [];
    await use(async (html, { address = BORDER_TOWN, viewport, prepare } = {}) => {
      const page = await context.newPage();
      opened.push(page);
      if (viewport) await page.setViewportSize(viewport);
      await servePage(page, address, html);
      await prepare?.(page);
      await page.goto(address);
      return page;
    });
    for (const page of opened) await page.close();
    await background.evaluate(() => chrome.storage.local.clear());
  },
  openMarked: async ({ open }, use) => {
    const html = await readPage('border-town.html');
    await use(async (options) => {
      const page = await open(html, options);
      await waitForMarks(page);
      return page;
    });
  },
  openOptions: async ({ browserWithExtension: { context }, extensionAddress }, use) => {
    const opened: Page[] = [];
    await use(async ({ viewport } = {}) => {
      const page = await context.newPage();
      opened.push(page);
      if (viewport) await page.setViewportSize(viewport);
      // Firefox does not tell Playwright that a page of an extension has loaded, nor that it has
      // closed, and of the very first one not even that it is there.
      await expect(async () => {
        await page.goto(`${extensionAddress}options.html`, { waitUntil: 'commit' });
        await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 3000 });
      }).toPass();
      return page;
    });
    for (const page of opened) {
      await page.goto('about:blank');
      await page.close();
    }
  },
  command: async ({ browserWithExtension }, use) => use(browserWithExtension.press),
  clickToolbar: async ({ browserWithExtension }, use) => use(browserWithExtension.clickToolbar),
  tap: async ({ browserWithExtension }, use) => use(browserWithExtension.tap),
  emulate: async ({ browserWithExtension: { emulate } }, use) => {
    const told = new Set<Page>();
    await use(async (page, media) => {
      told.add(page);
      await emulate(page, media);
    });
    for (const page of told) await emulate(page, {});
  },
  toolbar: async ({ browserWithExtension: { background, tabInFront } }, use) => {
    await use(async () =>
      background.evaluate(
        async (of) => ({
          badge: await chrome.action.getBadgeText(of),
          title: await chrome.action.getTitle(of),
        }),
        { tabId: await tabInFront() },
      ),
    );
  },
});

function whyNotInFirefox(title: string): string | null {
  if (findFirefox() === null) {
    return `no Firefox is here; ${FIREFOX_VARIABLE} names one in an unusual place`;
  }
  return findDifference(title)?.reason ?? null;
}

export { expect };
