import type { Page } from '@playwright/test';
import { DWELL_MS, GRACE_MS } from '../../src/core/popover/delays';
import { expect, readPage, test } from './extension';
import { boxOf, popoverOf } from './interface';
import {
  type Box,
  hoverMark,
  type PaintedMark,
  pointIn,
  readPainted,
  scrollToMark,
  waitForMarks,
} from './paintedMarks';
import { forgetPause, readTurns, recordTurns } from './popoverTurns';
import { pastDwell, pastGrace } from './waiting';

const FAR = { x: 60, y: 700 };

test('opens after 200 ms of rest on a mark, and not before', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  for (const text of ['Pakistan', 'Afghanistan', 'Mullah Omar']) {
    await hoverMark(page, text);
    const { moved, opened } = await readTurns(page);
    expect(opened - moved).toBeGreaterThanOrEqual(199);
    expect(opened - moved).toBeLessThan(500);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('does not open under a pointer that keeps moving on the mark', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  const { lines } = await scrollToMark(page, '2020 agreement');
  const { left, right, top } = lines[0];
  // A pointer that a loaded machine held still for as long as a rest did not keep moving.
  let pause = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && pause > DWELL_MS - 20; attempt += 1) {
    await page.keyboard.press('Escape');
    await page.mouse.move(FAR.x, FAR.y);
    await page.mouse.move(left + 4, top + 8);
    await forgetPause(page);
    const { openings } = await readTurns(page);
    const until = Date.now() + 700;
    for (let way = 0; Date.now() < until; way += 1) {
      const there = way % 2 === 0;
      await page.mouse.move(there ? right - 4 : left + 4, top + 8, { steps: 8 });
    }
    const turns = await readTurns(page);
    pause = turns.pause;
    if (pause <= DWELL_MS - 20) expect(turns.openings).toBe(openings);
  }
  expect(pause).toBeLessThanOrEqual(DWELL_MS - 20);
});

test('opens none on a steady sweep over 20 marks', async ({ openMarked, command }) => {
  const page = await openMarked({
    viewport: { width: 1280, height: 3200 },
    prepare: recordTurns,
  });
  await command('toggle-sidebar');
  await page.getByRole('radio', { name: 'Every mention' }).check();
  await page.getByRole('button', { name: 'Close sidebar' }).click();
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(40);
  const marks = (await readPainted(page)).slice(0, 21);
  // A pointer that a loaded machine held still for as long as a rest did not sweep steadily.
  let pause = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && pause > DWELL_MS - 20; attempt += 1) {
    await page.keyboard.press('Escape');
    await page.mouse.move(FAR.x, FAR.y);
    const { openings } = await readTurns(page);
    await forgetPause(page);
    const time = await sweep(page, marks);
    const turns = await readTurns(page);
    pause = turns.pause;
    if (pause > DWELL_MS - 20) continue;
    expect(turns.openings).toBe(openings);
    // A sweep takes longer than the rest that would open one.
    expect(time).toBeGreaterThan(DWELL_MS);
  }
  expect(pause).toBeLessThanOrEqual(DWELL_MS - 20);
});

/** Moves the pointer over all the marks without a rest, and on; returns how long it took, in milliseconds. */
async function sweep(page: Page, marks: readonly PaintedMark[]): Promise<number> {
  const began = Date.now();
  let from = FAR;
  for (const { lines } of marks) {
    const to = pointIn(lines[0]);
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12);
    await page.mouse.move(to.x, to.y, { steps });
    from = to;
  }
  await page.mouse.move(from.x + 200, from.y - 40, { steps: 20 });
  return Date.now() - began;
}

test('has 300 ms of grace after the pointer leaves, and closes then', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  await hoverMark(page, 'Afghanistan');
  await page.mouse.move(FAR.x, FAR.y);
  await expect(page.getByRole('dialog')).toBeHidden();
  const { moved, closed } = await readTurns(page);
  expect(closed - moved).toBeGreaterThanOrEqual(299);
  expect(closed - moved).toBeLessThan(700);
});

test('stays for a pointer that comes back within the grace', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  const { lines } = await hoverMark(page, 'Afghanistan');
  const mark = pointIn(lines[0]);
  let returns = 0;
  for (let time = 0; time < 12 && returns < 3; time += 1) {
    const { openings } = await readTurns(page);
    await page.mouse.move(FAR.x, FAR.y);
    await page.waitForTimeout(GRACE_MS / 3);
    await forgetPause(page);
    await page.mouse.move(mark.x, mark.y);
    await pastGrace(page);
    const turns = await readTurns(page);
    // A machine under load may have come back too late; such a return proves nothing.
    if (turns.pause > GRACE_MS - 20) continue;
    returns += 1;
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(turns.openings).toBe(openings);
  }
  expect(returns).toBe(3);
});

test('loses none of 50 diagonal moves from a mark to its popover', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  test.setTimeout(60_000);
  const marks = (await waitForMarks(page)).slice(0, 18);
  const lost: string[] = [];
  let moves = 0;
  for (const [index, { text }] of marks.entries()) {
    // Half of them so low on the screen that the popover stands above the line.
    const mark = await hoverMark(page, text, index % 2 === 0 ? 240 : 640);
    const dialog = popoverOf(page);
    const name = await dialog.getByRole('heading', { level: 2 }).textContent();
    for (const { goal, steps } of goals(await boxOf(popoverOf(page)), mark)) {
      const from = farEnd(mark, goal);
      await page.mouse.move(from.x, from.y);
      await forgetPause(page);
      await page.mouse.move(goal.x, goal.y, { steps });
      const [shown = 'closed'] = await dialog.getByRole('heading', { level: 2 }).allTextContents();
      // A pointer that stopped on the way for as long as the grace was not on its way.
      if ((await readTurns(page)).pause < GRACE_MS - 50) {
        moves += 1;
        if (shown !== name) lost.push(`${text}: ${shown}`);
      }
      if (shown === 'closed') break;
    }
    await page.keyboard.press('Escape');
    await page.mouse.move(FAR.x, FAR.y);
  }
  expect(lost).toEqual([]);
  expect(moves).toBeGreaterThanOrEqual(50);
});

test('never opens on a drag or a text selection', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  const { lines } = await scrollToMark(page, 'Afghanistan');
  const { x, y } = pointIn(lines[0]);
  await page.mouse.move(x - 150, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 10 });
  await pastDwell(page);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  await pastDwell(page);
  expect((await readTurns(page)).openings).toBe(0);
});

test('leaves a word that a double click selects without a popover', async ({
  open,
  browserWithExtension: { doubleClick },
}) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = await scrollToMark(page, 'Afghanistan');
  const { x, y } = pointIn(lines[0]);
  await doubleClick(page, { x, y });
  await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe('Afghanistan');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('is pinned by a click', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = await scrollToMark(page, 'Afghanistan');
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('button', { name: 'Pin' })).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.move(FAR.x, FAR.y);
  await pastGrace(page);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('is pinned by a click on anything in it', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  await hoverMark(page, 'Afghanistan');
  const pin = page.getByRole('button', { name: 'Pin' });
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  await popoverOf(page)
    .getByRole('button', { name: /sources?/ })
    .click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.move(FAR.x, FAR.y);
  await pastGrace(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.move(FAR.x, FAR.y);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('is closed by a click outside', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = await scrollToMark(page, 'Afghanistan');
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.click(FAR.x, FAR.y);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('is closed by Esc, whether pinned or open under the pointer', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const { lines } = await hoverMark(page, 'Afghanistan');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('leaves a click on a link of the page to the page', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  const mark = await scrollToMark(page, 'concert hall outside Moscow');
  expect(mark.inLink).toBe(true);
  const { x, y } = pointIn(mark.lines[0]);
  // An answer without content leaves the page where it is.
  await page.route('**/concert-hall.html', (route) => route.fulfill({ status: 204 }));
  const followed = page.waitForRequest('**/concert-hall.html');
  await page.mouse.click(x, y);
  await followed;
  expect((await readTurns(page)).openings).toBe(0);
});

test('leaves a click that the page handles itself to the page', async ({ open }) => {
  const page = await open(await readPage('border-town.html'), { prepare: recordTurns });
  const { lines } = await scrollToMark(page, 'Afghanistan');
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  const { x, y } = pointIn(lines[0]);
  await page.mouse.click(x, y);
  await pastDwell(page);
  expect((await readTurns(page)).openings).toBe(0);
});

/**
 * Two slow ways to the corners beside the line, most of each over other words and longer than the
 * grace, and a quick one to the far corner. A step of the pointer takes a frame.
 */
function goals(box: Box, { lines: [line] }: PaintedMark) {
  const isBelow = box.top >= line.bottom;
  const near = isBelow ? box.top + 5 : box.bottom - 5;
  const far = isBelow ? box.bottom - 14 : box.top + 14;
  return [
    { goal: { x: box.left + 12, y: near }, steps: 34 },
    { goal: { x: box.right - 12, y: near }, steps: 34 },
    { goal: { x: box.right - 14, y: far }, steps: 10 },
  ];
}

/** A point of the mark's first line at the end that is away from the goal. */
function farEnd({ lines: [line] }: PaintedMark, goal: { x: number }): { x: number; y: number } {
  const { left, right, top, bottom } = line;
  const x = goal.x > (left + right) / 2 ? left + 3 : right - 3;
  return { x, y: (top + bottom) / 2 };
}
