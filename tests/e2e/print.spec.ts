import type { Page } from '@playwright/test';
import type { Browser } from './browser';
import { expect, readPage, test } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { readEmphasized, readPainted, waitForMarks } from './paintedMarks';

/** The same page under addresses of equal length: the content script runs on one of them. */
const OURS = 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html';
const OTHERS = OURS.replace('.com', '.net');

test('a printed page carries no trace, whatever is open', async ({
  open,
  command,
  browserWithExtension: browser,
}) => {
  const html = await readPage('border-town.html');
  const alone = await open(html, { address: OTHERS });
  const expected = await print(browser, alone);

  const page = await open(html, { address: OURS });
  await waitForMarks(page);
  await command('toggle-sidebar');
  await sidebarOf(page).getByRole('radio', { name: 'Every mention' }).check();
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(40);
  await clickMark(page, 'Mullah Omar');
  await expect(popoverOf(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  const printed = await print(browser, page);
  expect(printed.image.equals(expected.image)).toBe(true);
  expect(printed.pdf).toBe(expected.pdf);

  // What is compared would show a trace: on the screen it does, also after the print.
  const [read, plain] = [await page.screenshot(), await alone.screenshot()];
  expect(read.equals(plain)).toBe(false);
  expect((await readEmphasized(page, 'open'))?.text).toBe('Mullah Omar');
});

/** What would go to paper: as an image, and as a document without the address that it names. */
async function print(browser: Browser, page: Page): Promise<{ image: Buffer; pdf: string }> {
  await page.bringToFront();
  const pdf = await browser.print(page);
  await browser.emulate(page, { media: 'print' });
  const image = await page.screenshot({ fullPage: true });
  await browser.emulate(page, { media: 'screen' });
  return { image, pdf: pdf.replaceAll('nytimes.net', 'nytimes.com') };
}
