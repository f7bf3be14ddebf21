import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { type Browser, type Build, launchBrowser, servePage } from './launchBrowser';

/** What the service worker's `chrome` has for us: listeners can be called as the browser calls them. */
declare const chrome: {
  readonly runtime: { readonly id: string };
  readonly storage: { readonly local: { clear(): Promise<void> } };
  readonly tabs: { query(query: { active: boolean }): Promise<{ id: number }[]> };
  readonly action: {
    readonly onClicked: { dispatch(tab: unknown): void };
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
};

export type Command = 'toggle-sidebar' | 'next-mention' | 'previous-mention' | 'toggle-mention';

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
  background: Browser['background'];
  extensionId: string;
  /** Opens html under an address of the paper, with the extension running. */
  open: (html: string, options?: OpenOptions) => Promise<Page>;
  /** What the browser does when the reader presses a command's keys. */
  command: (name: Command) => Promise<void>;
  /** What the browser does when the reader clicks the toolbar button. */
  clickToolbar: () => Promise<void>;
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
  build: ['e2e', { option: true, scope: 'worker' }],
  phone: [false, { option: true, scope: 'worker' }],
  browserWithExtension: [
    async ({ build, phone }, use) => {
      await withProfile(async (profile) => {
        const browser = await launchBrowser({ build, phone, profile });
        await use(browser);
        await browser.context.close();
      });
    },
    { scope: 'worker' },
  ],
  background: async ({ browserWithExtension }, use) => use(browserWithExtension.background),
  extensionId: async ({ background }, use) => {
    await use(await background.evaluate(() => chrome.runtime.id));
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
  command: async ({ background }, use) => {
    await use((name) =>
      background.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, name),
    );
  },
  clickToolbar: async ({ background }, use) => {
    await use(() =>
      background.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.action.onClicked.dispatch(tab);
      }),
    );
  },
  toolbar: async ({ background }, use) => {
    await use(() =>
      background.evaluate(async () => {
        const tabId = (await chrome.tabs.query({ active: true }))[0]?.id ?? -1;
        return {
          badge: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        };
      }),
    );
  },
});

export { expect } from '@playwright/test';
