import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { findBrowser } from '../../src/cli/findBrowser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The build under test: `e2e` has an open shadow root and the fixtures' article files; `production` is what readers get. */
type Build = 'e2e' | 'production';

const FOLDERS: Record<Build, string> = {
  e2e: join(ROOT, '.output/chrome-mv3-e2e'),
  production: join(ROOT, '.output/chrome-mv3'),
};

interface Fixtures {
  build: Build;
  context: BrowserContext;
  background: Worker;
  /** Opens html under an address of the paper, with the extension running. */
  open: (html: string, address?: string) => Promise<Page>;
}

export const BORDER_TOWN = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';

/** A page of the project's own, by its name in `tests/fixtures/pages`. */
export function readPage(name: string): Promise<string> {
  return readFile(join(ROOT, 'tests/fixtures/pages', name), 'utf8');
}

export const test = base.extend<Fixtures>({
  build: ['e2e', { option: true }],
  context: async ({ build }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
    const executablePath = findBrowser();
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath === null ? {} : { executablePath }),
      chromiumSandbox: false,
      viewport: { width: 1280, height: 860 },
      args: [
        `--disable-extensions-except=${FOLDERS[build]}`,
        `--load-extension=${FOLDERS[build]}`,
        '--disable-background-networking',
        '--no-first-run',
      ],
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  open: async ({ context, background }, use) => {
    void background;
    await use(async (html, address = BORDER_TOWN) => {
      const page = await context.newPage();
      await page.route('https://**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(address);
      return page;
    });
  },
});

export { expect } from '@playwright/test';
