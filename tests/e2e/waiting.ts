import type { Page } from '@playwright/test';
import { DWELL_MS, GRACE_MS } from '../../src/core/popover/delays';

/** What a machine under load may add to a delay of ours. */
const SLACK_MS = 200;

/** Longer than it takes to read the page, to ask the background and to paint its answer. */
const ANSWER_MS = 300;

/** Until a popover would have opened under a pointer that rests. */
export function pastDwell(page: Page): Promise<void> {
  return page.waitForTimeout(DWELL_MS + SLACK_MS);
}

/** Until a popover would have closed after the pointer has left. */
export function pastGrace(page: Page): Promise<void> {
  return page.waitForTimeout(GRACE_MS + SLACK_MS);
}

/** Until whatever we do about a change, a command or a message would have been done. */
export function pastAnswer(page: Page): Promise<void> {
  return page.waitForTimeout(ANSWER_MS);
}

/** Until the page has not scrolled for a quarter of a second of frames. */
export async function untilScrollRests(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = scrollY;
    for (let still = 0; still < 15; still += 1) {
      await new Promise(requestAnimationFrame);
      if (scrollY !== last) still = 0;
      last = scrollY;
    }
  });
}

/** Until what fades or moves in our interface has come to its end. */
export async function untilAnimated(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What was just shown begins to move with the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const root = document.querySelector('sidelight-root')?.shadowRoot;
    await Promise.allSettled((root?.getAnimations() ?? []).map(({ finished }) => finished));
  });
}

/** Changes the text, and waits until the article was read again and what is drawn on it is drawn: every mark is a new range. */
export async function changeText(page: Page, change: (page: Page) => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const marks = () =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('sidelight-') ? [...highlight] : [],
      );
    const before = new Set(marks());
    window.isMarkedAnew = () => marks().length > 0 && marks().every((mark) => !before.has(mark));
  });
  await change(page);
  await page.waitForFunction(() => window.isMarkedAnew?.());
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

declare global {
  interface Window {
    isMarkedAnew?: () => boolean;
  }
}
