import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { boxOf, clickMark, cursorOf, entryButton, popoverOf, sidebarOf } from './interface';
import { readEmphasized, waitForMarks } from './paintedMarks';
import { changeText } from './waiting';

test('a popover stays open and beside its words while the text around them changes', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'Mullah Omar');
  await popover.getByRole('button', { name: /\d+ sources?/ }).click();
  await expect(popover.locator('.sources')).toBeVisible();
  await popover.evaluate((element) => element.setAttribute('data-test', 'the same'));
  for (const change of [insertAbove, replaceAll]) {
    await changeText(page, change);
    const words = await readEmphasized(page, 'open');
    expect(words?.text).toBe('Mullah Omar');
    const box = await boxOf(popover);
    const line = words?.lines[0] ?? box;
    expect(Math.min(Math.abs(box.top - line.bottom), Math.abs(box.bottom - line.top))).toBeLessThan(
      12,
    );
    await expect(popover).toHaveAttribute('data-test', 'the same');
    await expect(popover.locator('.sources')).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
});

test('a popover closes when its words are taken out of the text', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'Mullah Omar');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('section p')) {
      if (paragraph.textContent?.includes('Mullah Omar')) paragraph.textContent = 'Corrected.';
    }
  });
  await expect(popover).toBeHidden();
  expect(await readEmphasized(page, 'open')).toBe(null);
});

test('the sidebar keeps its open entry, its place and the focus while the text changes', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await entryButton(page, 'isis-k').click();
  const more = sidebarOf(page).getByRole('button', { name: 'More' });
  await more.click();
  const less = sidebarOf(page).getByRole('button', { name: 'Less' });
  await less.focus();
  const place = (await boxOf(less)).top;
  for (const change of [insertAbove, replaceAll]) {
    await changeText(page, change);
    await expect(entryButton(page, 'isis-k')).toHaveAttribute('aria-expanded', 'true');
    await expect(less).toBeFocused();
    expect(Math.abs((await boxOf(less)).top - place)).toBeLessThan(2);
  }
});

test('a sheet that the reader opened or closed stays so while the text changes', async ({
  open,
  command,
}) => {
  const page = await open(await readPage('border-town.html'), {
    viewport: { width: 1000, height: 800 },
  });
  await waitForMarks(page);
  for (const isOpen of [true, false]) {
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible({ visible: isOpen });
    await changeText(page, replaceAll);
    await expect(sidebarOf(page)).toBeVisible({ visible: isOpen });
  }
});

test('the keyboard keeps its mention, and hears of it once, while the text changes', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('next-mention');
  await command('next-mention');
  const cursor = cursorOf(page);
  await expect(cursor).toBeFocused();
  await cursor.evaluate((element) => element.setAttribute('data-test', 'the same'));
  const before = await readEmphasized(page, 'current');
  for (const change of [replaceAll, insertAbove]) {
    await changeText(page, change);
    await expect(cursor).toBeFocused();
    await expect(cursor).toHaveAttribute('data-test', 'the same');
    // The page may still be scrolling to the mention.
    await expect
      .poll(async () => {
        const now = await readEmphasized(page, 'current');
        const top = Math.min(...(now?.lines.map((line) => line.top) ?? []));
        return [now?.text, Math.round((await boxOf(cursor)).top - top)];
      })
      .toEqual([before?.text, 0]);
  }
  await page.keyboard.press('Enter');
  await expect(popoverOf(page)).toBeVisible();
});

/** A live update: new words above all others. */
async function insertAbove(page: Page): Promise<void> {
  await page.evaluate(() => {
    const first = document.querySelector('section p');
    const late = first?.cloneNode() as Element;
    late.textContent =
      'Updated at noon: the truck has come, and on it a letter for the tea seller.';
    first?.before(late);
  });
}

/** As React does that does not trust what the server sent: the same words in new nodes. */
async function replaceAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('section p')) {
      paragraph.replaceWith(paragraph.cloneNode(true));
    }
  });
}
