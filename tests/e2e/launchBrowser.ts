import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../src/cli/findBrowser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The build under test: `e2e` has an open shadow root and the fixtures' article files; `production` is what readers get. */
export type Build = 'e2e' | 'production';

export const BUILD_FOLDERS: Readonly<Record<Build, string>> = {
  e2e: join(ROOT, '.output/chrome-mv3-e2e'),
  production: join(ROOT, '.output/chrome-mv3'),
};

export interface LaunchOptions {
  readonly build: Build;
  /** Folder of the profile; the same one again is a restart. */
  readonly profile: string;
  /** A phone: touch, no hover, 390 px. */
  readonly phone?: boolean;
  /** Every connection of the browser goes there. */
  readonly proxy?: string;
  /** A window on this display (`:99`), where keys and clicks are the system's own. */
  readonly display?: string;
}

export interface Browser {
  readonly context: BrowserContext;
  readonly background: Worker;
}

const DESKTOP = { viewport: { width: 1280, height: 860 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A real browser with the built extension in it, and the extension running. */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const folder = BUILD_FOLDERS[options.build];
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(options.profile, {
    ...(executablePath === null ? {} : { executablePath }),
    ...(options.phone ? PHONE : DESKTOP),
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy } }),
    ...(options.display === undefined
      ? {}
      : { headless: false, viewport: null, env: { ...process.env, DISPLAY: options.display } }),
    chromiumSandbox: false,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, background };
}

/** Answers one address of the paper with html; nothing else is reachable. */
export async function servePage(page: Page, address: string, html: string): Promise<void> {
  await page.route('https://**/*', (route) => {
    const request = route.request();
    if (request.url().split('#')[0] !== address) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}
