import type { Page, Worker } from '@playwright/test';
import { DWELL_MS } from '../../core/popover/delays';
import { measureChanges } from './measureChanges';
import { showMark } from './showMark';
import { quantile } from './spread';
import { openEssay, withExtension } from './withExtension';

const TIMES = 40;

/** How long a reader waits for what they asked for, in milliseconds. */
export interface Wait {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly goal: number;
}

interface ExtensionScope {
  readonly tabs: { query(info: object): Promise<{ id?: number }[]> };
  readonly commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
}
declare const chrome: ExtensionScope;

/** Measures the waits for popover, sidebar and marks with the built extension in a real Chromium. */
export function measureInterface(): Promise<readonly Wait[]> {
  return withExtension(async (context) => {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await openEssay(context);
    await page.waitForFunction(() => CSS.highlights.has('sidelight-mark-light'));
    return [
      wait('hover to painted popover, beyond the dwell', await hovers(page), 50),
      wait('command to painted sidebar', await toggles(page, background), 50),
      wait('last change of the page to right marks', await measureChanges(page, TIMES), 100),
    ];
  });
}

function wait(name: string, times: readonly number[], goal: number): Wait {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), goal };
}

async function hovers(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    // Closed by Esc: the pointer's way out might lead through the safe corridor.
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.waitForFunction(
      () => !document.querySelector('sidelight-root')?.shadowRoot?.querySelector('.popover'),
    );
    const at = await page.evaluate(showMark, i);
    const painted = page.evaluate(paintedAfterMove);
    // Let the page begin to listen before the pointer moves.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.mouse.move(at.x, at.y);
    times.push((await painted) - DWELL_MS);
  }
  return times;
}

/** Milliseconds from the next move of the pointer to the frame that shows a popover. */
function paintedAfterMove(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'pointermove',
      (moved) => {
        const began = moved.timeStamp;
        const look = () => {
          const root = document.querySelector('sidelight-root')?.shadowRoot;
          if (!root?.querySelector('.popover:popover-open')) return requestAnimationFrame(look);
          // It is painted by the frame after the one in which it appears.
          return requestAnimationFrame((now) => resolve(now - began));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}

async function toggles(page: Page, background: Worker): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const painted = page.evaluate(paintedSidebar, true);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const began = await background.evaluate(toggleSidebar);
    times.push((await painted) - began);
    const gone = page.evaluate(paintedSidebar, false);
    await background.evaluate(toggleSidebar);
    await gone;
  }
  return times;
}

async function toggleSidebar(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true });
  const began = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-sidebar', tab);
  return began;
}

/** The time, in milliseconds since the epoch, of the frame in which the sidebar is painted, or gone. */
function paintedSidebar(shown: boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const root = document.querySelector('sidelight-root')?.shadowRoot;
      if ((root?.querySelector('.sidebar') != null) !== shown) return requestAnimationFrame(look);
      return requestAnimationFrame((now) => resolve(performance.timeOrigin + now));
    };
    requestAnimationFrame(look);
  });
}
