import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { boxOf, clickMark, popoverOf, sidebarOf } from './interface';
import {
  type Box,
  pointIn,
  readEmphasized,
  readPainted,
  scrollToMark,
  waitForMarks,
} from './paintedMarks';

const SIZES = [
  { name: '1280 px', viewport: { width: 1280, height: 860 } },
  { name: '390 px', viewport: { width: 390, height: 844 } },
  { name: '320 px, as at 400 % zoom', viewport: { width: 320, height: 256 } },
];

/** Where on the screen the mark is, as a share of its height. */
const PLACES = [0.02, 0.25, 0.5, 0.75, 0.9];

for (const { name, viewport } of SIZES) {
  test(`never covers the line that it explains, at ${name}`, async ({ open }) => {
    const page = await open(await readPage('border-town.html'), { viewport });
    const marks = (await waitForMarks(page)).filter(({ inLink }) => !inLink);
    expect(marks.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const [index, { text }] of marks.entries()) {
      const top = Math.round(viewport.height * (PLACES[index % PLACES.length] ?? 0));
      const mark = await scrollToMark(page, text, { top });
      const { x, y } = pointIn(mark.lines[0]);
      await page.mouse.click(x, y);
      await expect(popoverOf(page)).toBeVisible();
      const box = await boxOf(popoverOf(page));
      if (overlaps(box, mark.lines[0])) wrong.push(`${text} at ${top}: covered`);
      if (!fits(box, viewport)) wrong.push(`${text} at ${top}: ${JSON.stringify(box)}`);
      await page.keyboard.press('Escape');
    }
    expect(wrong).toEqual([]);
  });
}

test('opens beside the part under the pointer of a mention that is broken over lines, and over none of them', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  // Which one is broken depends on the browser's fonts.
  const broken = (await waitForMarks(page)).find(
    ({ inLink, lines: [first, second] }) => !inLink && second && second.top > first.bottom,
  );
  for (const part of [0, 1]) {
    const { lines } = await scrollToMark(page, broken?.text ?? '', { top: 300, part });
    const line = lines[part];
    if (line === undefined) throw new RangeError('one line only');
    const { x, y } = pointIn(line);
    await page.mouse.move(x, y);
    await expect(popoverOf(page)).toBeVisible();
    const box = await boxOf(popoverOf(page));
    for (const other of lines) expect(overlaps(box, other)).toBe(false);
    const { top } = lines[0];
    const { bottom } = lines.at(-1) ?? line;
    expect(Math.min(Math.abs(box.top - bottom), Math.abs(top - box.bottom))).toBeLessThan(12);
    expect(box.left).toBeLessThan(x);
    expect(box.right).toBeGreaterThan(x);
    await page.keyboard.press('Escape');
    await page.mouse.move(60, 800);
  }
});

test('stays beside its line while the page scrolls', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  await clickMark(page, 'Mullah Omar', 400);
  for (const by of [-60, 120, -200, 300, -90]) {
    await page.mouse.move(60, 400);
    await page.mouse.wheel(0, by);
    await expect.poll(() => gap(page)).toBeLessThan(12);
  }
});

test('stays beside its line while the window is resized', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  await clickMark(page, 'Mullah Omar', 300);
  for (const width of [1100, 800, 500, 320, 900]) {
    await page.setViewportSize({ width, height: 860 });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const text = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT);
      while (text.nextNode()) {
        if (text.currentNode.textContent?.includes('Mullah Omar')) break;
      }
      text.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect.poll(() => gap(page)).toBeLessThan(12);
    const box = await boxOf(popoverOf(page));
    expect(fits(box, { width, height: 860 })).toBe(true);
  }
});

test('keeps off the sidebar where there is room', async ({ openMarked, command }) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  const sidebar = await boxOf(sidebarOf(page));
  const marks = (await readPainted(page)).filter(
    ({ inLink, lines: [line] }) => !inLink && line.right < sidebar.left,
  );
  const farthest = marks.sort((a, b) => b.lines[0].right - a.lines[0].right)[0];
  const popover = await clickMark(page, farthest?.text ?? '');
  expect((await boxOf(popover)).right).toBeLessThanOrEqual(sidebar.left);
});

/** How far, in CSS pixels, the popover is from the line on show; infinite where it covers the line. */
async function gap(page: Page): Promise<number> {
  const box = await boxOf(popoverOf(page));
  const line = (await readEmphasized(page, 'open'))?.lines[0];
  if (line === undefined || overlaps(box, line)) return Number.POSITIVE_INFINITY;
  return Math.min(Math.abs(box.top - line.bottom), Math.abs(line.top - box.bottom));
}

/** The popover lies neither over the mark nor over the rest of its line. */
function overlaps(box: Box, line: Box): boolean {
  return box.top < line.bottom - 1 && box.bottom > line.top + 1;
}

function fits(box: Box, { width, height }: { width: number; height: number }): boolean {
  return (
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    box.right - box.left <= 380 &&
    box.bottom - box.top <= Math.max(height * 0.6, 240) + 1 &&
    box.bottom - box.top > 40
  );
}
