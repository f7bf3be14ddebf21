import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { boxOf, clickMark, cursorOf, popoverOf, sidebarOf } from './interface';
import { pastGrace, untilScrollRests } from './waiting';

// Where the focus is when something of ours closes: with the reader, wherever that is.

const share = (page: Page) => page.getByRole('button', { name: 'Share full article' }).first();

async function addField(page: Page) {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'own';
    field.style.cssText = 'position: fixed; left: 0; top: 0; z-index: 9';
    document.body.prepend(field);
  });
  return page.locator('#own');
}

test('a click into a field of the page leaves the focus there, though it closes a popover', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const field = await addField(page);
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  await page.mouse.click(10, 10);
  await expect(popoverOf(page)).toBeHidden();
  await expect(field).toBeFocused();
});

test('the sidebar’s key leaves the focus in a field of the page', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const field = await addField(page);
  await share(page).focus();
  await command('toggle-sidebar');
  await field.focus();
  await command('toggle-sidebar');
  await expect(field).toBeFocused();
});

test('the sidebar’s key leaves the focus on the mention that was reached by key', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const cursor = cursorOf(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await command('next-mention');
  await expect(cursor).toBeFocused();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeHidden();
  await expect(cursor).toBeFocused();
});

test('the sidebar’s key leaves the focus in a popover', async ({ openMarked, command }) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeHidden();
  await expect(popoverOf(page)).toBeFocused();
});

test('the keyboard’s mention is left when the reader goes back into the page, also by way of the sidebar', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const field = await addField(page);
  const cursor = cursorOf(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await command('next-mention');
  await expect(cursor).toBeFocused();
  await sidebarOf(page).getByRole('searchbox').click();
  await expect(cursor).toHaveCount(1);
  await field.click();
  await expect(cursor).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('what had the focus long ago does not get it twice', async ({ openMarked, command }) => {
  const page = await openMarked();
  const field = await addField(page);
  await field.focus();
  await command('next-mention');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await field.blur();
  await untilScrollRests(page);
  const popover = await clickMark(page, 'Taliban');
  await expect(popover).toBeVisible();
  await popover.getByRole('button', { name: 'Show in sidebar' }).click();
  await sidebarOf(page).getByRole('button', { name: 'Close sidebar' }).click();
  await expect(sidebarOf(page)).toBeHidden();
  await expect(field).not.toBeFocused();
});

test('Esc in the sidebar beside the text leads back to where the focus was, and leaves it open', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await share(page).focus();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(share(page)).toBeFocused();
  await expect(sidebarOf(page)).toBeVisible();
});

test('Esc in the sidebar leads into the page also where nothing there had the focus, and is then the page’s', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sidebarOf(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sidebarOf(page).locator(':focus')).toHaveCount(0);
  await expect(sidebarOf(page)).toBeVisible();
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => (document.title = key), { once: true });
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.title()).toBe('Escape');
});

test('a pinned popover comes into view with its words when the focus comes into it', async ({
  openMarked,
}) => {
  const page = await openMarked();
  const popover = await clickMark(page, 'Taliban');
  await expect(popover).toBeVisible();
  await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
  await expect(popover).not.toBeInViewport();
  await popover.getByRole('button', { name: 'Pin' }).focus();
  await expect(popover.getByRole('button', { name: 'Pin' })).toBeInViewport();
  await untilScrollRests(page);
  await expect(popover.getByRole('button', { name: 'Pin' })).toBeInViewport();
});

test('sidebar and mention by key, then both closed: the focus is where it began', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await share(page).focus();
  await command('toggle-sidebar');
  await command('next-mention');
  await expect(cursorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await command('toggle-sidebar');
  await expect(share(page)).toBeFocused();
});

test('a drag that begins in the popover does not close it where it ends', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-mention');
  const popover = popoverOf(page);
  await expect(popover).toBeFocused();
  const definition = await boxOf(popover.locator('.definition'));
  await page.mouse.move(definition.left + 20, definition.top + 10);
  await page.mouse.down();
  const { left, top } = await boxOf(popover);
  await page.mouse.move(left - 150, top + 60, { steps: 8 });
  await page.mouse.up();
  await pastGrace(page);
  await expect(popover).toBeVisible();
});

test('Show in sidebar, by key, leads to the entry there', async ({ openMarked, command }) => {
  const page = await openMarked();
  await command('next-mention');
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  const name = await popoverOf(page).locator('h2').textContent();
  await popoverOf(page).getByRole('button', { name: 'Show in sidebar' }).focus();
  await page.keyboard.press('Enter');
  const opened = sidebarOf(page).getByRole('button', { expanded: true }).first();
  await expect(opened).toBeFocused();
  expect(name).toContain(await opened.textContent());
});

test('a link in the sidebar, by key, leads to the entry that it names', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  const sidebar = sidebarOf(page);
  await sidebar.getByRole('button', { name: 'ISIS-K', exact: true }).press('Enter');
  await sidebar.getByRole('link', { name: 'Pakistani Taliban' }).first().press('Enter');
  await expect(
    sidebar.getByRole('button', { name: 'Pakistani Taliban', expanded: true }),
  ).toBeFocused();
});

test('the mention’s key brings it back into view, where the reader has scrolled on', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('next-mention');
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 1500);
  await untilScrollRests(page);
  await command('toggle-mention');
  await expect(popoverOf(page)).toBeFocused();
  await expect(popoverOf(page)).toBeInViewport();
});
