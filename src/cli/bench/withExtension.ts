import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/findBrowser.mjs';

/** The build whose shadow root is open, which `wxt build --mode e2e` makes. */
const BUILD = resolve('.output/chrome-mv3-e2e');
const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';

/** What a Chromium is started with. */
export interface Conditions {
  /** Whether the built extension is in it; a run without it shows what is not the extension's. */
  readonly hasSidelight: boolean;
  /** Whether its engine compiles scripts to machine code; otherwise it interprets them. */
  readonly compiles: boolean;
}

/** Runs `measure` in a new Chromium with the built extension, and cleans up. */
export function withExtension<Result>(
  measure: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  return withChromium({ hasSidelight: true, compiles: true }, measure);
}

/** Runs `measure` in a new Chromium, and cleans up. */
export async function withChromium<Result>(
  { hasSidelight, compiles }: Conditions,
  measure: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: false,
    viewport: { width: 1280, height: 860 },
    args: [
      ...(hasSidelight
        ? [`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`]
        : ['--disable-extensions']),
      ...(compiles ? [] : ['--js-flags=--jitless']),
    ],
  });
  try {
    return await measure(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Opens our own essay at an address of the paper; nothing else is reachable. */
export async function openEssay(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Code compiled by tsx calls this helper to name functions, and the page does not have it.
  await page.addInitScript('globalThis.__name = (named) => named;');
  const body = await readFile('tests/fixtures/pages/border-town.html', 'utf8');
  await page.route('https://**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return page;
}
