import { expect, readPage, test } from './extension';
import { hoverMark, waitForMarks } from './paintedMarks';
import { pastAnswer } from './waiting';

test('a page that removes our host twice is left alone wholly, and the toolbar button says why', async ({
  open,
  command,
  toolbar,
}) => {
  const said: string[] = [];
  const page = await open(await readPage('border-town.html'), {
    prepare: async (page) => page.on('pageerror', (error) => said.push(String(error))),
  });
  await hoverMark(page, 'Pakistan');
  const remove = () => page.evaluate(() => document.querySelector('sidelight-root')?.remove());
  await remove();
  await expect(page.locator('sidelight-root')).toHaveCount(1);
  expect((await toolbar()).badge).toMatch(/^\d+$/);
  await remove();
  await expect(page.locator('sidelight-root')).toHaveCount(0);
  await expect.poll(toolbar).toEqual({
    badge: '!',
    title: 'Sidelight: off on this page, which interferes with it',
  });
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await command('toggle-sidebar');
  await page.evaluate(() => document.querySelector('section p')?.append(' A new word.'));
  await pastAnswer(page);
  await expect(page.locator('sidelight-root')).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(said).toEqual([]);
  // Another chance with each load.
  await page.reload();
  await waitForMarks(page);
  await expect.poll(async () => (await toolbar()).badge).toMatch(/^\d+$/);
});
