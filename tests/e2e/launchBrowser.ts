import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Browser, LaunchOptions } from './browser';
import { launchChromium } from './launchChromium';
import { launchFirefox } from './launchFirefox';

/** The browser that the suite runs in; `firefox.config.ts` sets the variable. */
export const ENGINE = process.env['SIDELIGHT_ENGINE'] === 'firefox' ? 'firefox' : 'chromium';

/** The build under test: `e2e` has an open shadow root and the fixtures' article files; `production` is what readers get. */
export type Build = 'e2e' | 'production';

const OUTPUT = fileURLToPath(
  new URL(`../../.output/${ENGINE === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url),
);

export const BUILD_FOLDERS: Readonly<Record<Build, string>> = {
  e2e: `${OUTPUT}-e2e`,
  production: OUTPUT,
};

/** A real browser with the built extension in it, and the extension running. */
export function launchBrowser({
  build,
  ...options
}: Omit<LaunchOptions, 'folder'> & { readonly build: Build }): Promise<Browser> {
  const launch = ENGINE === 'firefox' ? launchFirefox : launchChromium;
  return launch({ ...options, folder: BUILD_FOLDERS[build] });
}

/** Answers one address of the paper with html; nothing else is reachable. */
export async function servePage(page: Page, address: string, html: string): Promise<void> {
  await page.route('https://**/*', (route) => {
    const request = route.request();
    if (request.url().split('#')[0] !== address) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}
