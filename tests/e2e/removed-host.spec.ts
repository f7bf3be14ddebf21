import { expect, test } from './extension';
import { clickMark, sidebarOf } from './interface';

// A page that does not want our element: it is put back once.

test('a page that removes our host gets it back once, and then its will is done', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  const remove = () =>
    page.evaluate(async () => {
      document.querySelector('sidelight-root')?.remove();
      await new Promise((done) => setTimeout(done, 100));
      return document.querySelector('sidelight-root') !== null;
    });
  expect(await remove()).toBe(true);
  await expect(sidebarOf(page)).toBeVisible();
  expect(await remove()).toBe(false);
});

test('a popover that was pinned is there again when the page gets our host back', async ({
  openMarked,
}) => {
  const page = await openMarked();
  const popover = await clickMark(page, 'Mullah Omar');
  await expect(popover).toBeVisible();
  await page.evaluate(() => document.querySelector('sidelight-root')?.remove());
  await expect(page.locator('sidelight-root')).toHaveCount(1);
  await expect(popover).toBeVisible();
  await expect(popover).toHaveAccessibleName(/^Mullah Omar/);
});
