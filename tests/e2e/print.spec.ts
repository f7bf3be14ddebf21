import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { readEmphasized, readPainted, waitForMarks } from './paintedMarks';

/** The same page under addresses of equal length: the content script runs on one of them. */
const OURS = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';
const OTHERS = OURS.replace('.com', '.net');

test('a printed page carries no trace, whatever is open', async ({ open, command }) => {
  const html = await readPage('border-town.html');
  const alone = await open(html, { address: OTHERS });
  const expected = await print(alone);

  const page = await open(html, { address: OURS });
  await waitForMarks(page);
  await command('toggle-sidebar');
  await sidebarOf(page).getByRole('radio', { name: 'Every mention' }).check();
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(40);
  await clickMark(page, 'Mullah Omar');
  await expect(popoverOf(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  const printed = await print(page);
  expect(printed.image.equals(expected.image)).toBe(true);
  expect(printed.pdf).toBe(expected.pdf);

  // What is compared would show a trace: on the screen it does, also after the print.
  const [read, plain] = await Promise.all(
    [page, alone].map(async (shown) => {
      await shown.emulateMedia({ media: 'screen' });
      return shown.screenshot();
    }),
  );
  expect(read?.equals(plain ?? read)).toBe(false);
  expect((await readEmphasized(page, 'open'))?.text).toBe('Mullah Omar');
});

/** What would go to paper: as an image, and as a document without the day and the address that it names. */
async function print(page: Page): Promise<{ image: Buffer; pdf: string }> {
  const pdf = await page.pdf({ printBackground: true });
  await page.emulateMedia({ media: 'print' });
  const image = await page.screenshot({ fullPage: true });
  return {
    image,
    pdf: pdf
      .toString('latin1')
      .replaceAll(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
      .replaceAll('nytimes.net', 'nytimes.com'),
  };
}
