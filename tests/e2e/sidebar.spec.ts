import type { Page } from '@playwright/test';
import { BORDER_TOWN, expect, readPage, test, withProfile } from './extension';
import { boxOf, sidebarOf, wholeSidebarOf } from './interface';
import { launchBrowser, servePage } from './launchBrowser';
import { readPainted, waitForMarks } from './paintedMarks';
import { pastAnswer } from './waiting';

declare const chrome: {
  readonly tabs: {
    query(which: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: { type: 'command'; data: string }): Promise<unknown>;
  };
};

/** Of three presses each, at every pace: what the store echoes of one may come before the next. */
const ROUNDS = 35;

const OTHER = 'https://www.nytimes.com/2024/05/02/world/news-article.html';

test('is toggled by the toolbar button, by its command and by its own close button', async ({
  openMarked,
  clickToolbar,
  command,
}) => {
  const page = await openMarked();
  const sidebar = sidebarOf(page);
  await expect(sidebar).toBeHidden();
  await clickToolbar();
  await expect(sidebar).toBeVisible();
  await clickToolbar();
  await expect(sidebar).toBeHidden();
  await command('toggle-sidebar');
  await expect(sidebar).toBeVisible();
  await sidebar.getByRole('button', { name: 'Close sidebar' }).click();
  await expect(sidebar).toBeHidden();
});

test('is toggled by a true click on the toolbar button', async ({
  openMarked,
  browserWithExtension: { clickButton },
}) => {
  const page = await openMarked();
  for (const isOpen of [true, false]) {
    await clickButton(page);
    await expect(sidebarOf(page)).toBeVisible({ visible: isOpen });
  }
});

test('is as the reader left it, however quickly it is toggled', async ({
  openMarked,
  background,
}) => {
  const page = await openMarked();
  for (let round = 0; round < ROUNDS; round++) {
    await background.evaluate(
      async (pauses) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        for (const pause of pauses) {
          void chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'command', data: 'toggle-sidebar' });
          await new Promise((done) => setTimeout(done, pause));
        }
      },
      [round % 5, round % 7, 100],
    );
    expect(await sidebarOf(page).isVisible()).toBe(round % 2 === 0);
  }
});

test('stays open or closed as the reader left it, across pages', async ({ open, command }) => {
  const first = await open(await readPage('border-town.html'));
  await waitForMarks(first);
  await command('toggle-sidebar');
  await expect(sidebarOf(first)).toBeVisible();
  const second = await open(await readPage('border-town.html'), { address: OTHER });
  await expect(sidebarOf(second)).toBeVisible();
  await sidebarOf(second).getByRole('button', { name: 'Close sidebar' }).click();
  await expect(sidebarOf(first)).toBeHidden();
  await first.reload();
  await waitForMarks(first);
  await expect(sidebarOf(first)).toBeHidden();
});

test('is there unasked beside the text only, and only where it has something to show', async ({
  open,
  openMarked,
  command,
  toolbar,
}) => {
  const first = await openMarked();
  await command('toggle-sidebar');
  await expect(sidebarOf(first)).toBeVisible();

  const empty = await open(await readPage('news-article.html'), { address: OTHER });
  await expect
    .poll(async () => (await toolbar()).title)
    .toBe('Sidelight: no notes for this article');
  await expect(sidebarOf(empty)).toBeHidden();
  await command('toggle-sidebar');
  await expect(sidebarOf(empty)).toContainText('Sidelight has no notes for this article.');

  const narrow = await openMarked({ viewport: { width: 1100, height: 800 } });
  await expect(sidebarOf(narrow)).toBeHidden();
  await command('toggle-sidebar');
  await expect(sidebarOf(narrow)).toBeVisible();
  await command('toggle-sidebar');
  await expect(sidebarOf(narrow)).toBeHidden();
});

test('stays as the reader left it across restarts of the browser', async () => {
  await withProfile(async (profile) => {
    for (const expected of [false, true]) {
      const browser = await launchBrowser({ build: 'e2e', profile });
      const page = await browser.context.newPage();
      await servePage(page, BORDER_TOWN, await readPage('border-town.html'));
      await page.goto(BORDER_TOWN);
      await waitForMarks(page);
      await expect(sidebarOf(page)).toBeVisible({ visible: expected });
      if (!expected) {
        await browser.clickToolbar();
        await expect(sidebarOf(page)).toBeVisible();
      }
      await browser.close();
    }
  });
});

test('lies over the margin and never resizes or reflows the article', async ({
  openMarked,
  command,
}) => {
  for (const width of [1280, 820]) {
    const page = await openMarked({
      viewport: { width, height: 860 },
    });
    await page.evaluate(() => scrollTo(0, 900));
    const before = await readLayout(page);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
    expect(await readLayout(page)).toEqual(before);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeHidden();
    expect(await readLayout(page)).toEqual(before);
  }
});

test('stands at the right edge, as high as the window, where there is room beside the text', async ({
  openMarked,
  command,
}) => {
  for (const width of [1240, 1280, 1440]) {
    const page = await openMarked({
      viewport: { width, height: 860 },
    });
    if (await sidebarOf(page).isHidden()) await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
    const { top, right, bottom } = await boxOf(sidebarOf(page));
    expect({ top, right, bottom }).toEqual({ top: 0, right: width, bottom: 860 });
    // The paper's column is 600 wide and in the middle.
    const { left } = await boxOf(sidebarOf(page));
    expect(left - (width + 600) / 2).toBeGreaterThanOrEqual(16);
  }
});

test('is a sheet from the bottom where it would lie on the lines of the text', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked({
    viewport: { width: 1239, height: 860 },
  });
  await command('toggle-sidebar');
  const column = { left: (1239 - 640) / 2, right: (1239 + 640) / 2 };
  const { left, right, top, bottom } = await boxOf(sidebarOf(page));
  expect({ left, right, bottom }).toEqual({ ...column, bottom: 860 });
  expect(top).toBeGreaterThan(200);
  await page.setViewportSize({ width: 600, height: 860 });
  await expect.poll(async () => (await boxOf(sidebarOf(page))).right).toBe(600);
  await page.setViewportSize({ width: 1240, height: 860 });
  await expect.poll(async () => (await boxOf(sidebarOf(page))).top).toBe(0);
});

test('shows the pack’s title, editors, date of review and license', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  const credit = sidebarOf(page).getByText(/Khorasan branch and the war/);
  await expect(sidebarOf(page).locator('.about')).toContainText(
    /by The Sidelight editors\. Reviewed [A-Z][a-z]{2} \d+, 20\d\d\. CC BY 4\.0/,
  );
  await expect(credit).toBeVisible();
  await expect(sidebarOf(page).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0/,
  );
});

test('turns the marks off and on, and chooses how many there are', async ({ open, command }) => {
  const page = await open(await readPage('border-town.html'));
  const marks = (await waitForMarks(page)).length;
  await command('toggle-sidebar');
  const choose = (name: string) => sidebarOf(page).getByRole('radio', { name }).check();
  await choose('None');
  await expect.poll(async () => (await readPainted(page)).length).toBe(0);
  await choose('Every mention');
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(marks + 15);
  await choose('First mention');
  await expect.poll(async () => (await readPainted(page)).length).toBe(marks);
});

test('the choice of marks asks nothing of the page, whichever key is pressed in it', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const address = page.url();
  await command('toggle-sidebar');
  const chosen = sidebarOf(page).getByRole('radio', { name: 'First mention' });
  await chosen.press('Enter');
  await chosen.press(' ');
  await expect(chosen).toBeFocused();
  await expect(chosen).toBeChecked();
  expect(page.url()).toBe(address);
});

test('counts the entries on the toolbar button’s badge', async ({
  openMarked,
  command,
  toolbar,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  const sidebar = await wholeSidebarOf(page);
  const entries = await sidebar.locator('[data-entry]:not(.note)').count();
  await expect.poll(toolbar).toEqual({
    badge: String(entries),
    title: expect.stringContaining(`${entries} entries in this article`),
  });
});

for (const name of ['home.html', 'recipe.html']) {
  test(`says in the button’s title that a page has no article: ${name}`, async ({
    open,
    command,
    toolbar,
  }) => {
    const page = await open(await readPage(name), { address: 'https://www.nytimes.com/page' });
    await expect.poll(toolbar).toEqual({ badge: '', title: 'Sidelight: no article on this page' });
    await command('toggle-sidebar');
    await pastAnswer(page);
    await expect(page.locator('sidelight-root')).toHaveCount(0);
  });
}

/** Where every element of the page stands, and how large the page is. */
function readLayout(page: Page): Promise<string> {
  return page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].join(' ');
    });
    const { clientWidth, scrollHeight, scrollWidth } = document.documentElement;
    return JSON.stringify([clientWidth, scrollWidth, scrollHeight, scrollX, scrollY, ...boxes]);
  });
}

test('as a sheet it goes by a tap outside, and the next article opens without it', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await page.setViewportSize({ width: 400, height: 800 });
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  await page.mouse.click(8, 200);
  await expect(sidebarOf(page)).toBeHidden();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  await page.reload();
  await waitForMarks(page);
  await expect(sidebarOf(page)).toBeHidden();
});
