import type { Page } from '@playwright/test';
import type { Browser } from './browser';
import { expect, readPage, test } from './extension';
import { cursorOf, entryButton, popoverOf, sidebarOf } from './interface';
import { hoverMark, scrollToMark, waitForMarks } from './paintedMarks';
import { untilScrollRests } from './waiting';

declare global {
  interface Window {
    /** What began to move inside our interface. */
    moved?: string[];
    /** Where the page was at each frame, in CSS pixels. */
    way?: number[];
  }
}

for (const [reader, reducedMotion] of [
  ['where no motion is wanted', 'reduce'],
  ['where motion is welcome', 'no-preference'],
] as const) {
  const isStill = reducedMotion === 'reduce';

  test(`${reader}, what opens ${isStill ? 'is there at once' : 'fades in'}`, async ({
    open,
    emulate,
    command,
  }) => {
    const page = await openMoving(open, emulate, reducedMotion);
    await waitForMarks(page);
    await page.locator('sidelight-root').evaluate((host) => {
      window.moved = [];
      for (const type of ['transitionrun', 'animationstart']) {
        host.shadowRoot?.addEventListener(type, ({ target }) => {
          window.moved?.push((target as Element).className);
        });
      }
    });
    const able: string[] = [];
    await hoverMark(page, 'ISIS-K', 20);
    able.push(...(await findAbleToMove(page)));
    await popoverOf(page).getByRole('button', { name: 'More' }).click();
    await popoverOf(page)
      .getByRole('button', { name: /\d+ sources/ })
      .click();
    await popoverOf(page).getByRole('link', { name: 'Pakistani Taliban' }).first().click();
    able.push(...(await findAbleToMove(page)));
    await page.keyboard.press('Escape');
    await command('next-mention');
    await expect(cursorOf(page)).toBeFocused();
    await command('toggle-sidebar');
    await entryButton(page, 'isis-k').click();
    await expect(sidebarOf(page).locator('.body')).toBeVisible();
    able.push(...(await findAbleToMove(page)));
    const moved = await page.evaluate(() => window.moved);
    const expected = isStill ? [] : ['sidelight popover'];
    expect([...new Set(moved)]).toEqual(expected);
    expect([...new Set(able)]).toEqual(expected);
  });

  test(`${reader}, a jump is ${isStill ? 'one step' : 'a scroll'}`, async ({
    open,
    emulate,
    command,
  }) => {
    const page = await openMoving(open, emulate, reducedMotion);
    await scrollToMark(page, 'Mullah Omar');
    await command('next-mention');
    const cursor = cursorOf(page);
    await expect(cursor).toBeFocused();
    const before = await cursor.getAttribute('aria-label');
    await untilScrollRests(page);
    // Less than a viewport away: near enough for a scroll.
    await page.evaluate(() => scrollBy({ top: -700, behavior: 'instant' }));
    await page.evaluate(() => {
      window.way = [];
      const note = () => {
        if (window.way?.at(-1) !== scrollY) window.way?.push(scrollY);
        requestAnimationFrame(note);
      };
      note();
    });
    await command('next-mention');
    await expect(cursor).not.toHaveAttribute('aria-label', before ?? '');
    await untilScrollRests(page);
    const places = (await page.evaluate(() => window.way?.length)) ?? 0;
    // The place before, and the one after.
    if (isStill) expect(places).toBe(2);
    else expect(places).toBeGreaterThan(4);
  });
}

type Open = (html: string, options: { prepare(page: Page): Promise<unknown> }) => Promise<Page>;

async function openMoving(
  open: Open,
  emulate: Browser['emulate'],
  reducedMotion: 'reduce' | 'no-preference',
): Promise<Page> {
  return open(await readPage('border-town.html'), {
    prepare: (page) => emulate(page, { reducedMotion }),
  });
}

/** The elements of ours whose style lets them move: now, or when something of them changes. */
function findAbleToMove(page: Page): Promise<string[]> {
  return page.locator('sidelight-root').evaluate((host) =>
    [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          /[1-9]/.test(transitionDuration) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ className }) => String(className)),
  );
}
