import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { boxOf, cursorOf, popoverOf, sidebarOf } from './interface';
import { ENGINE } from './launchBrowser';
import { type Box, readEmphasized, waitForMarks } from './paintedMarks';

declare const chrome: {
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

test('has commands for sidebar, next, previous and the mention, which the browser lets its user change', async ({
  background,
}) => {
  const commands = await background.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  // A key that Chromium wants for itself is not given, without a word: then the shortcut is empty.
  expect(keys).toMatchObject({
    'toggle-sidebar': ENGINE === 'firefox' ? 'Alt+Shift+L' : 'Alt+Shift+S',
    'next-mention': expect.stringMatching(/^Alt\+Shift\+/),
    'previous-mention': expect.stringMatching(/^Alt\+Shift\+/),
    'toggle-mention': expect.stringMatching(/^Alt\+Shift\+/),
  });
});

/** The entries that the page names first, and the words that are marked for them. */
const FIRST_MARKS = [
  { entry: 'Pakistan', words: 'Pakistan' },
  { entry: 'Russia', words: 'Russia' },
  { entry: 'Moscow concert hall attack', words: 'concert hall outside Moscow' },
];

test('scrolls the next mention into view, shows where it is, and announces it', async ({
  open,
  command,
}) => {
  const page = await open(await readPage('border-town.html'));
  await waitForMarks(page);
  for (const [index, { entry, words }] of FIRST_MARKS.entries()) {
    await command('next-mention');
    const cursor = cursorOf(page);
    await expect(cursor).toBeFocused();
    await expect(cursor).toHaveAccessibleName(
      new RegExp(`^${entry}, .+, mention ${index + 1} of \\d+\\. Press Enter`),
    );
    const current = await readEmphasized(page, 'current');
    expect(current?.text).toBe(words);
    await expect.poll(() => ringFits(page)).toBe(true);
  }
});

test('steps back to the previous mention, and round the ends', async ({ open, command }) => {
  const page = await open(await readPage('border-town.html'));
  await waitForMarks(page);
  await command('next-mention');
  await command('next-mention');
  await command('previous-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/mention 1 of/);
  await command('previous-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/mention (\d+) of \1\./);
  await expect.poll(() => ringFits(page)).toBe(true);
});

test('shows where the mention is also to a reader who used the mouse just before', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await page.mouse.click(60, 400);
  await command('next-mention');
  await expect(cursorOf(page).locator('span').first()).toHaveCSS('outline-style', 'solid');
});

test('begins with the first in sight where nothing has been scrolled', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked({ viewport: { width: 1440, height: 1600 } });
  await command('next-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/mention 1 of/);
});

test('begins where the reader is', async ({ openMarked, command }) => {
  const page = await openMarked();
  await page
    .getByRole('heading', { name: 'Who Is Watching the Road' })
    .evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 200));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await command('next-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/^Kerman bombings, /);
});

test('opens with Enter, lets Tab reach what is inside, and gives the place back on Esc', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const share = page.getByRole('button', { name: 'Share full article' }).first();
  await share.focus();
  await command('next-mention');
  await expect(cursorOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const popover = popoverOf(page);
  await expect(popover).toBeFocused();
  const reached: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focusedName(page));
  }
  expect(reached.slice(0, 3)).toEqual(['Pin', 'Close', 'More']);
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(cursorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cursorOf(page)).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('goes by Esc from a source back to its number, and then closes', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-mention');
  const popover = popoverOf(page);
  const number = popover.getByRole('button', { name: 'Source 1', exact: true }).first();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(popover.locator('.sources .cited')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
});

test('leaves the focus in the sidebar when Esc closes a popover from there', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  await command('toggle-sidebar');
  const close = sidebarOf(page).getByRole('button', { name: 'Close sidebar' });
  await close.focus();
  await page.keyboard.press('Escape');
  await expect(popoverOf(page)).toBeHidden();
  await expect(close).toBeFocused();
});

test('opens and closes the mention by its command', async ({ openMarked, command }) => {
  const page = await openMarked();
  await command('next-mention');
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeHidden();
  await expect(cursorOf(page)).toBeFocused();
});

test('opens the next mention by its command when no mention was reached yet', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-mention');
  await expect(popoverOf(page)).toHaveAccessibleName(/^Pakistan/);
});

test('reaches everything by keyboard: follow, back, sources, sidebar', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  for (let step = 0; step < 6; step += 1) await command('next-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/^ISIS-K/);
  await page.keyboard.press('Enter');
  const popover = popoverOf(page);
  await expect(popover).toHaveAccessibleName(/^ISIS-K/);
  await tabTo(page, 'Pakistani Taliban');
  await page.keyboard.press('Enter');
  await expect(popover).toHaveAccessibleName(/Pakistani Taliban|TTP/);
  await tabTo(page, '‹ Back');
  await page.keyboard.press('Enter');
  await expect(popover).toHaveAccessibleName(/^ISIS-K/);
  await tabTo(page, 'Show in sidebar');
  await page.keyboard.press('Enter');
  await expect(sidebarOf(page)).toBeVisible();
});

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.querySelector('sidelight-root')?.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)) === name) return;
  }
  throw new RangeError(`Tab does not reach "${name}"`);
}

/** The ring lies around every line of the current mention, and all of it is in the viewport. */
async function ringFits(page: Page): Promise<boolean> {
  const current = await readEmphasized(page, 'current');
  const rings: Box[] = [];
  for (const span of await cursorOf(page).locator('span').all()) rings.push(await boxOf(span));
  const screen = { left: 0, top: 0, right: 1280, bottom: 860 };
  const isRinged = (line: Box) => isIn(line, screen) && rings.some((ring) => isIn(line, ring));
  return current?.lines.every(isRinged) ?? false;
}

function isIn(box: Box, { left, top, right, bottom }: Box): boolean {
  return (
    box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1
  );
}

test('goes through first mentions, and counts them, where the marks are off', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await sidebarOf(page).getByRole('radio', { name: 'None' }).check();
  await command('next-mention');
  await expect(cursorOf(page)).toHaveAccessibleName(/mention [1-9]\d* of [1-9]/);
});
