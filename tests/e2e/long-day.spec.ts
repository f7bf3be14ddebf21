import { countHeld } from '../../src/cli/bench/soak/countHeld';
import { findIsolatedWorld } from '../../src/cli/bench/soak/isolatedWorld';
import { lookUp, openSidebar, prepareEssay } from '../../src/cli/bench/soak/openArticle';
import { installSoakedPage } from '../../src/cli/bench/soak/soakedPage';
import { keepTimerLedger, readTimers } from '../../src/cli/bench/soak/timers';
import { expect, readPage, test } from './extension';
import { sidebarOf } from './interface';

/** At one a second; one that leaves something behind leaves it each time. */
const ARTICLES = 10;

/**
 * It looks out for an article until its own and the next article's signal end, or the guard's. Of a signal
 * that only its controller holds, the browser may let go of the object that scripts see.
 */
const MOST_SIGNALS = 3;

/** How much more of anything there may be than with the first article: one that is kept each time is ten times as much. */
const MOST_GROWTH = 1.5;

/** What the content script has where there is no article. */
const NOTHING_BUT_A_LOOKOUT = {
  'MutationObserver, ours': 1,
  'ResizeObserver, ours': 0,
  'IntersectionObserver, ours': 0,
  'StaticRange, ours': 0,
  'Range, ours': 0,
  'Highlight, ours': 0,
  'more signals, ours': 0,
  'MediaQueryList, ours': 0,
  'timers waiting, ours': 0,
  'highlights painted': 0,
};

test('a day of articles leaves no listener, timer, range, observer or node behind', async ({
  open,
  command,
}) => {
  // Each article waits for the pace of a reading a second, and a busy machine for the browser's garbage.
  test.setTimeout(90_000);
  const page = await open(prepareEssay(await readPage('border-town.html')), {
    prepare: (page) => page.addInitScript(installSoakedPage),
  });
  await lookUp(page, true);
  await openSidebar(page);
  const session = await page.context().newCDPSession(page);
  const world = await findIsolatedWorld(session);
  await keepTimerLedger(world);

  async function countLeft() {
    const { 'AbortSignal, ours': signals = 0, ...held } = await countHeld(session, world);
    return { ...held, 'more signals, ours': Math.max(0, signals - MOST_SIGNALS) };
  }

  async function leave() {
    await page.evaluate(() => window.soaked.leave());
    await expect(page.locator('sidelight-root')).toHaveCount(0);
    await expect.poll(countLeft).toEqual(expect.objectContaining(NOTHING_BUT_A_LOOKOUT));
    return countLeft();
  }

  /**
   * Of what there is more than there was, with an article shown; one of each may wait to be collected. Not of
   * what is painted: the browser holds it, and makes and drops its objects as it likes.
   */
  async function findGrowth(first: Record<string, number>) {
    const now: Record<string, number> = await countLeft();
    const isPainted = (what: string) => /^(?:StaticRange|Highlight),/.test(what);
    return Object.entries(now).filter(
      ([what, count]) => !isPainted(what) && count > (first[what] ?? 0) * MOST_GROWTH + 1,
    );
  }

  const before = await leave();
  await page.evaluate(() => window.soaked.comeBack());
  await lookUp(page, true);
  const first = await countLeft();
  for (let number = 1; number <= ARTICLES; number += 1) {
    await page.evaluate((number) => window.soaked.moveTo(number), number);
    await lookUp(page, true);
    // What is drawn anew is let go of, too.
    for (const isOpen of [false, true]) {
      await command('toggle-sidebar');
      await expect(sidebarOf(page)).toBeVisible({ visible: isOpen });
    }
  }
  expect(await page.locator('sidelight-root').count()).toBe(1);
  await expect.poll(() => findGrowth(first)).toEqual([]);
  // The ledger is kept: a lookup alone takes a timer.
  expect((await readTimers(world)).asked).toBeGreaterThanOrEqual(ARTICLES);
  expect(await leave()).toEqual(before);
});
