import { expect, readPage, test } from './extension';
import { clickMark } from './interface';

declare global {
  interface Window {
    heardByPage: string[];
  }
}

test('takes an entry along as plain text, with its dates and sources, and the page hears nothing of it', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'), {
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        window.heardByPage = [];
        for (const type of ['copy', 'beforecopy', 'cut', 'selectionchange', 'selectstart']) {
          const hear = () => window.heardByPage.push(type);
          document.addEventListener(type, hear, true);
        }
      }),
  });
  const popover = await clickMark(page, 'ISIS-K');
  await page.evaluate(() => {
    window.heardByPage = [];
  });
  await popover.getByRole('button', { name: 'Copy' }).click();
  await expect(popover.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => [...window.heardByPage, String(getSelection())])).toEqual(['']);

  await page.evaluate(() => {
    document.body.prepend(document.createElement('textarea'));
    scrollTo(0, 0);
  });
  const field = page.locator('textarea');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue(
    /^ISIS-K \(Islamic State Khorasan Province\)\n\nA jihadist group [^\n]+\n\n[\s\S]+\n\nKnown on Mar 31, 2024\n(?:[^\n]+\d[^\n]*: [^\n]+ \[\d+\](?:\[\d+\])*\n)+\nSince then\n[\s\S]+\nSources\n\[1\] [\s\S]+https:[\s\S]+\n\nSidelight, “[^”]+”, reviewed [^\n]+ CC BY 4\.0\n$/,
  );
});
