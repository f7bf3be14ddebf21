import type { Locator, Page } from '@playwright/test';
import type { Browser } from './browser';
import { expect, readPage, test } from './extension';
import { boxOf, popoverOf, sidebarOf } from './interface';
import {
  type PaintedMark,
  pointIn,
  readEmphasized,
  readPainted,
  scrollToMark,
} from './paintedMarks';
import { pastDwell, pastGrace, untilScrollRests } from './waiting';

test.use({ phone: true });

async function tapMark(
  tap: Browser['tap'],
  page: Page,
  text: string,
  top = 300,
): Promise<PaintedMark> {
  const mark = await scrollToMark(page, text, { top });
  const { x, y } = pointIn(mark.lines[0]);
  await tap(page, { x, y });
  return mark;
}

test('opens pinned as a sheet by a tap on a mark of a narrow screen', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Afghanistan');
  const sheet = popoverOf(page);
  await expect(sheet).toBeVisible();
  await expect(sheet).toHaveAccessibleName(/^Afghanistan/);
  const { left, right, top, bottom } = await boxOf(sheet);
  expect({ left, right, bottom }).toEqual({ left: 0, right: 390, bottom: 844 });
  expect(bottom - top).toBeLessThanOrEqual(0.6 * 844 + 1);
  await pastGrace(page);
  await expect(sheet).toBeVisible();
});

test('is closed by a tap elsewhere', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Afghanistan');
  await expect(popoverOf(page)).toBeVisible();
  await tap(page, { x: 200, y: 60 });
  await expect(popoverOf(page)).toBeHidden();
});

test('goes to another mark by a tap on it', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Mullah Omar', 120);
  await expect(popoverOf(page)).toHaveAccessibleName(/^Mullah Omar/);
  await tapMark(tap, page, 'Sept. 11', 120);
  await expect(popoverOf(page)).toHaveAccessibleName(/11/);
});

test('follows a link, goes back and opens the sources by taps', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'ISIS-K', 120);
  const sheet = popoverOf(page);
  const tapOn = async (control: Locator) => {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await tap(
      page,
      pointIn(await control.evaluate((element) => element.getClientRects()[0]?.toJSON())),
    );
  };
  await tapOn(sheet.getByRole('link', { name: 'Pakistani Taliban' }).first());
  await expect(sheet).toHaveAccessibleName(/^Pakistani Taliban/);
  await tapOn(sheet.getByRole('button', { name: 'Back' }));
  await expect(sheet).toHaveAccessibleName(/^ISIS-K/);
  await tapOn(sheet.getByRole('button', { name: /sources/ }));
  await expect(sheet.getByRole('listitem').first()).toBeVisible();
});

test('hands over to the sidebar without hiding the words', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Abbey Gate', 620);
  await tap(
    page,
    pointIn(await boxOf(popoverOf(page).getByRole('button', { name: 'Show in sidebar' }))),
  );
  await expect(sidebarOf(page)).toBeVisible();
  await untilScrollRests(page);
  const sheet = await boxOf(sidebarOf(page));
  const mark = (await readPainted(page)).find(({ text }) => text === 'Abbey Gate');
  expect(mark?.lines[0]?.top).toBeGreaterThanOrEqual(0);
  expect(mark?.lines[0]?.bottom).toBeLessThanOrEqual(sheet.top);
});

test('is closed by its handle and by its button', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  for (const place of ['first', 'last'] as const) {
    await tapMark(tap, page, 'Afghanistan');
    const close = popoverOf(page).getByRole('button', { name: 'Close' })[place]();
    await tap(page, pointIn(await boxOf(close)));
    await expect(popoverOf(page)).toBeHidden();
  }
});

test('leaves the line that it explains in sight, also at the lower end of the screen', async ({
  open,
  tap,
}) => {
  const page = await open(await readPage('border-town.html'));
  for (const top of [80, 400, 620, 790]) {
    const { text } = await tapMark(tap, page, 'Abbey Gate', top);
    await expect(popoverOf(page)).toBeVisible();
    const sheet = await boxOf(popoverOf(page));
    const line = (await readEmphasized(page, 'open'))?.lines[0];
    expect(text).toBe('Abbey Gate');
    expect(line?.top).toBeGreaterThanOrEqual(0);
    expect(line?.bottom).toBeLessThanOrEqual(sheet.top);
    const close = popoverOf(page).getByRole('button', { name: 'Close' }).last();
    await tap(page, pointIn(await boxOf(close)));
    await expect(popoverOf(page)).toBeHidden();
  }
});

for (const [name, top] of [
  ['high', 100],
  ['in the middle', 400],
  ['low', 700],
] as const) {
  test(`stands whole under its words when the phone is turned, and turned back: ${name}`, async ({
    open,
    tap,
  }) => {
    const page = await open(await readPage('border-town.html'));
    await tapMark(tap, page, 'Abbey Gate', top);
    await expect(popoverOf(page)).toBeVisible();
    await expectUnderWords(page);
    for (const viewport of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await expectUnderWords(page);
    }
  });
}

test('shows its definition also where the mark is low on the screen', async ({ open, tap }) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Abbey Gate', 780);
  const definition = await boxOf(popoverOf(page).locator('.definition'));
  const foot = await boxOf(popoverOf(page).locator('.foot'));
  expect(definition.bottom).toBeLessThanOrEqual(foot.top);
});

test('keeps the reader’s place in the page when only the browser’s own bars come', async ({
  open,
  tap,
}) => {
  const page = await open(await readPage('border-town.html'));
  await tapMark(tap, page, 'Abbey Gate', 400);
  await expect(popoverOf(page)).toBeVisible();
  await page.evaluate(() => scrollBy(0, 600));
  const place = await page.evaluate(() => scrollY);
  await page.setViewportSize({ width: 390, height: 788 });
  await expect.poll(async () => (await boxOf(popoverOf(page))).bottom).toBe(788);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

/** The sheet's words are in sight above it, and the sheet is whole on the screen. */
async function expectUnderWords(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await expect(async () => {
    const sheet = await boxOf(popoverOf(page));
    const line = (await readEmphasized(page, 'open'))?.lines[0];
    const margin = Math.max(0, (width - 640) / 2);
    expect(sheet).toMatchObject({ left: margin, right: width - margin, bottom: height });
    expect(sheet.top).toBeGreaterThan(0.3 * height);
    expect(line?.top).toBeGreaterThanOrEqual(0);
    expect(line?.bottom).toBeLessThanOrEqual(sheet.top);
  }).toPass({ timeout: 3_000 });
}

test('does not open while a finger scrolls over marks', async ({
  open,
  browserWithExtension: { swipe },
}) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = await scrollToMark(page, 'Afghanistan', { top: 500 });
  const { x, y } = pointIn(lines[0]);
  const before = await page.evaluate(() => scrollY);
  await swipe(page, { x, y }, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await pastDwell(page);
  await expect(popoverOf(page)).toBeHidden();
});
