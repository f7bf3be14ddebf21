import { countHeld } from '../../src/cli/bench/soak/countHeld';
import { findIsolatedWorld } from '../../src/cli/bench/soak/isolatedWorld';
import { lookUp, openSidebar, prepareEssay } from '../../src/cli/bench/soak/openArticle';
import { installSoakedPage } from '../../src/cli/bench/soak/soakedPage';
import { keepTimerLedger, readTimers } from '../../src/cli/bench/soak/timers';
import { expect, readPage, test } from './extension';

/** At one a second; one that leaves something behind leaves it each time. */
const ARTICLES = 10;

/**
 * It looks out for an article until its own and the next article's signal end, or the guard's. Of a signal
 * that only its controller holds, the browser may let go of the object that scripts see.
 */
const MOST_SIGNALS = 3;

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

  const before = await leave();
  await page.evaluate(() => window.soaked.comeBack());
  for (let number = 1; number <= ARTICLES; number += 1) {
    await page.evaluate((number) => window.soaked.moveTo(number), number);
    await lookUp(page, true);
  }
  expect(await page.locator('sidelight-root').count()).toBe(1);
  // The ledger is kept: a lookup alone takes a timer.
  expect((await readTimers(world)).asked).toBeGreaterThanOrEqual(ARTICLES);
  expect(await leave()).toEqual(before);
});
