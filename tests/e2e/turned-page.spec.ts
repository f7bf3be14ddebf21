import type { Locator, Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { boxOf, clickMark, cursorOf, popoverOf } from './interface';
import { readEmphasized } from './paintedMarks';

const CHANGES: readonly [string, (page: Page) => Promise<unknown>][] = [
  [
    'another font comes in',
    (page) =>
      page.addStyleTag({ content: 'body { font: 23px/34px "Courier New", monospace !important }' }),
  ],
  ['the page is zoomed in', (page) => page.setViewportSize({ width: 853, height: 573 })],
  ['the screen is turned', (page) => page.setViewportSize({ width: 860, height: 1280 })],
  [
    'a picture above is loaded',
    (page) =>
      page.evaluate(() => {
        const space = document.createElement('div');
        space.style.height = '180px';
        document.querySelector('section')?.before(space);
      }),
  ],
];

for (const [name, change] of CHANGES) {
  test(`the popover stands beside its words when ${name}`, async ({ open }) => {
    const page = await open(await readPage('border-town.html'));
    const popover = await clickMark(page, 'Mullah Omar', 250);
    await expectBeside(page, popover);
    await change(page);
    // A pinned popover goes out of sight with its words; they come back together. The emphasis
    // is drawn after the change, so where the words are is asked until they stay.
    await expect(async () => {
      const words = await readEmphasized(page, 'open');
      await page.evaluate((by) => scrollBy(0, by), (words?.lines[0].top ?? 0) - 250);
      const moved = await readEmphasized(page, 'open');
      expect(Math.abs((moved?.lines[0].top ?? 0) - 250)).toBeLessThan(2);
      await expectBeside(page, popover);
    }).toPass({ intervals: [100], timeout: 5000 });
  });

  test(`the ring stands around its words when ${name}`, async ({ open, command }) => {
    const page = await open(await readPage('border-town.html'));
    await clickMark(page, 'Mullah Omar', 250);
    await page.keyboard.press('Escape');
    await command('next-mention');
    const cursor = cursorOf(page);
    await expect(cursor).toBeFocused();
    await change(page);
    await expect(async () => {
      const words = await readEmphasized(page, 'current');
      expect(await cursor.getAttribute('aria-label')).toContain(words?.text ?? 'no words');
      const ring = await boxOf(cursor);
      expect(Math.abs(ring.top - (words?.lines[0].top ?? 0))).toBeLessThan(2);
      expect(Math.abs(ring.left - (words?.lines[0].left ?? 0))).toBeLessThan(2);
    }).toPass({ intervals: [100], timeout: 5000 });
  });
}

async function expectBeside(page: Page, popover: Locator): Promise<void> {
  await expect(popoverOf(page)).toBeVisible();
  const words = await readEmphasized(page, 'open');
  if (words === null) throw new Error('the words whose popover is open are not emphasized');
  expect(words.text).toBe('Mullah Omar');
  const box = await boxOf(popover);
  const nearest = words.lines.map(({ top, bottom }) =>
    Math.min(Math.abs(box.top - bottom), Math.abs(box.bottom - top)),
  );
  expect(Math.min(...nearest)).toBeLessThan(12);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.bottom).toBeLessThanOrEqual(height);
}
