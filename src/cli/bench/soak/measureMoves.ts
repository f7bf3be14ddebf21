import type { CDPSession, Page } from '@playwright/test';
import { type Conditions, withChromium } from '../withExtension';
import { countHeld, type Held } from './countHeld';
import { type CurveWeight, WARM_UP } from './curve';
import { findIsolatedWorld, type IsolatedWorld } from './isolatedWorld';
import { loadArticle, lookUp, openSidebar, openTab } from './openArticle';
import { keepTimerLedger, readTimers, type Timers } from './timers';
import { weigh, weighHeap } from './weigh';

/** What a tab holds with an article and once it is gone, before the first article that counts and after the last. */
export interface Holdings {
  readonly before: Held;
  readonly goneBefore: Held;
  readonly after: Held;
  readonly goneAfter: Held;
  readonly timers: Timers;
  /** Timers and frames requested during some idle seconds. */
  readonly askedWhileIdle: number;
}

export interface Moves {
  /** Its version. */
  readonly chromium: string;
  readonly curve: readonly CurveWeight[];
  /** Null without Sidelight. */
  readonly holdings: Holdings | null;
}

const IDLE_MS = 3000;

/**
 * Moves between articles in one tab without loading, so that the content script lives on; in each a name
 * is looked up, with the sidebar open. The tab is weighed after the numbers of articles in `weighAt`, not
 * counting the warm-up.
 */
export function measureMoves(conditions: Conditions, weighAt: readonly number[]): Promise<Moves> {
  const { hasSidelight } = conditions;
  return withChromium(conditions, async (context) => {
    const { page, session, background } = await openTab(context, hasSidelight);
    let number = 0;

    async function readUpTo(last: number): Promise<void> {
      while (number < last) {
        number += 1;
        await page.evaluate((number) => window.soaked.moveTo(number), number);
        await lookUp(page, hasSidelight);
      }
    }

    await loadArticle(page, number);
    await lookUp(page, hasSidelight);
    if (hasSidelight) await openSidebar(page);
    await readUpTo(WARM_UP);
    const world = hasSidelight ? await findIsolatedWorld(session) : null;
    if (world !== null) await keepTimerLedger(world);
    const start = world && (await takeStock(page, session, world));
    await readUpTo(2 * WARM_UP);

    const curve: CurveWeight[] = [];
    for (const articles of weighAt) {
      await readUpTo(2 * WARM_UP + articles);
      const tab = await weigh(session);
      curve.push({ articles, tab, background: background && (await weighHeap(background)) });
    }
    const chromium = context.browser()?.version() ?? '';
    if (world === null || start === null) return { chromium, curve, holdings: null };

    const { asked } = await readTimers(world);
    await passTime();
    const timers = await readTimers(world);
    const end = await takeStock(page, session, world);
    const holdings = {
      before: start.held,
      goneBefore: start.gone,
      after: end.held,
      goneAfter: end.gone,
      timers,
      askedWhileIdle: timers.asked - asked,
    };
    return { chromium, curve, holdings };
  });
}

/** Counts what the tab holds with its article and without it, and then puts the article back. */
async function takeStock(page: Page, session: CDPSession, world: IsolatedWorld) {
  await passTime();
  const held = await countHeld(session, world);
  await page.evaluate(() => window.soaked.leave());
  await passTime();
  const gone = await countHeld(session, world);
  await page.evaluate(() => window.soaked.comeBack());
  return { held, gone };
}

function passTime(): Promise<void> {
  return new Promise((done) => setTimeout(done, IDLE_MS));
}
