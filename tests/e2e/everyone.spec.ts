import type { Page } from '@playwright/test';
import type { ReaderCommand } from '../../src/extension/messages';
import { findBarriers } from './barriers';
import { applyInside, CONDITIONS } from './conditions';
import { expect, readPage, test } from './extension';
import { cursorOf, entryButton, popoverOf, sidebarOf } from './interface';
import { ENGINE } from './launchBrowser';
import { hoverMark, waitForMarks } from './paintedMarks';

/** The states that a reader passes through, each from the one before. */
const STATES: readonly [string, (page: Page, command: CommandKey) => Promise<unknown>][] = [
  ['a popover opened by mouse', (page) => hoverMark(page, 'ISIS-K', 20)],
  [
    'all of it unfolded',
    async (page) => {
      const popover = popoverOf(page);
      await popover.getByRole('button', { name: 'More' }).click();
      await popover.getByRole('button', { name: /Since this was published/ }).click();
      await popover.getByRole('button', { name: /\d+ sources/ }).click();
    },
  ],
  [
    'a followed entry, with the way back',
    async (page) => {
      await popoverOf(page).getByRole('link', { name: 'Pakistani Taliban' }).first().click();
      await expect(popoverOf(page).getByRole('button', { name: 'Back' })).toBeVisible();
    },
  ],
  [
    'a popover opened by keyboard',
    async (page, command) => {
      await page.keyboard.press('Escape');
      await command('next-mention');
      await expect(cursorOf(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(popoverOf(page)).toBeVisible();
    },
  ],
  [
    'the sidebar',
    async (page, command) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await command('toggle-sidebar');
      await expect(sidebarOf(page)).toBeVisible();
    },
  ],
  [
    'an entry opened in the sidebar',
    async (page) => {
      await entryButton(page, 'isis-k').click();
      await sidebarOf(page).getByRole('button', { name: 'More' }).click();
      await sidebarOf(page).locator('.body .sources-button').click();
    },
  ],
  ['the sidebar as a sheet', narrow],
  [
    'a search that finds nothing',
    (page) => sidebarOf(page).getByRole('searchbox').fill('nothing of the kind'),
  ],
];

// Eight states in a test: on a machine that others share too many for the time of one.
test.slow();

type CommandKey = (name: ReaderCommand) => Promise<void>;

for (const condition of CONDITIONS) {
  test(`everyone gets in: ${condition.name}`, async ({ open, command, openOptions, emulate }) => {
    // Firefox's driver takes its time for each of a thousand presses of Tab.
    test.slow(ENGINE === 'firefox');
    const { html = (html) => html, viewport, media } = condition;
    const page = await open(html(await readPage('border-town.html')), {
      ...(viewport && { viewport }),
      prepare: (page) => emulate(page, media ?? {}),
    });
    await waitForMarks(page);
    await applyInside(page, condition);
    expect.soft(await findStops(page), `${condition.name}: marks only`).toBe(0);
    for (const [name, enter] of STATES) {
      await enter(page, command);
      const popover = popoverOf(page);
      const part = (await popover.count()) > 0 ? popover : sidebarOf(page);
      if (name === STATES[0]?.[0]) expect(await part.evaluate(condition.holds)).toBe(true);
      expect.soft(await findBarriers(page, part), `${condition.name}: ${name}`).toEqual([]);
    }

    const options = await openOptions({ ...(viewport && { viewport }) });
    await emulate(options, media ?? {});
    await applyInside(options, condition);
    const main = options.getByRole('main');
    expect.soft(await findBarriers(options, main), `${condition.name}: the options`).toEqual([]);
  });
}

/** A narrow window, if it is not that already. */
async function narrow(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.setViewportSize({ width: Math.min(width, 600), height });
  await expect(sidebarOf(page).getByRole('button', { name: 'Close', exact: true })).toBeVisible();
}

/** What Tab could stop at inside our host. */
function findStops(page: Page): Promise<number> {
  return page
    .locator('sidelight-root')
    .evaluate(
      (host) => host.shadowRoot?.querySelectorAll('a, button, input, [tabindex]').length ?? 0,
    );
}
