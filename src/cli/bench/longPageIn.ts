import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser/findBrowser.mjs';
import { findFirefox } from '../browser/findFirefox.mjs';

/** What the pages of both drivers can do, as far as the benchmark needs it. */
export interface BenchPage {
  evaluate<A, R>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
}

type Work<T> = (page: BenchPage, browser: string) => Promise<T>;

const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/long.html';
const CONTENT_TYPE = 'text/html; charset=utf-8';

/** The clock of an isolated page ticks every 5 microseconds in Chromium and 20 in Firefox, any other every 100 and 1000. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Opens the page with the script in Chromium, at an address of the paper. */
export async function inChromium<T>(html: string, script: string, work: Work<T>): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: false,
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: CONTENT_TYPE, headers: ISOLATED, body: html }),
    );
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    return await work(page as BenchPage, `Chromium ${browser.version()}`);
  } finally {
    await browser.close();
  }
}

/** The same in Firefox; null if none is found. */
export async function inFirefox<T>(html: string, script: string, work: Work<T>): Promise<T | null> {
  const executablePath = findFirefox();
  if (executablePath === null) return null;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({ contentType: CONTENT_TYPE, headers: ISOLATED, body: html });
    });
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    return await work(page as unknown as BenchPage, (await browser.version()).replace('/', ' '));
  } finally {
    await browser.close();
  }
}
