import { findByAxe } from './axe';
import { expect, readPage, test } from './extension';
import { clickMark, entryButton, popoverOf, sidebarOf, wholeSidebarOf } from './interface';
import { waitForMarks } from './paintedMarks';
import { untilAnimated } from './waiting';

const SCHEMES = ['light', 'dark'] as const;

async function readPageIn(scheme: (typeof SCHEMES)[number]): Promise<string> {
  const html = await readPage('border-town.html');
  if (scheme === 'light') return html;
  const dark = html
    .replace('background: #fff; color: #363636', 'background: #121212; color: #dcdcdc')
    .replaceAll('color: #121212', 'color: #f0f0f0')
    .replaceAll('#326891', '#8ab4d8');
  expect(dark).not.toBe(html);
  return dark;
}

for (const scheme of SCHEMES) {
  test(`axe finds nothing in the popover, ${scheme}`, async ({ open }) => {
    const page = await open(await readPageIn(scheme));
    const popover = await clickMark(page, 'ISIS-K');
    await expect(page.locator('sidelight-root')).toHaveAttribute('data-scheme', scheme);
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('button', { name: /Since this was published/ }).click();
    await popover.getByRole('button', { name: /\d+ sources/ }).click();
    await untilAnimated(page);
    expect(await findByAxe(page)).toEqual([]);
  });

  test(`axe finds nothing in the sidebar, ${scheme}`, async ({ open, command }) => {
    const page = await open(await readPageIn(scheme));
    await waitForMarks(page);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
    await entryButton(page, 'isis-k').click();
    await untilAnimated(page);
    expect(await findByAxe(page)).toEqual([]);
  });

  test(`axe finds nothing in the sheet of a narrow screen, ${scheme}`, async ({
    open,
    command,
  }) => {
    const page = await open(await readPageIn(scheme), { viewport: { width: 320, height: 640 } });
    await waitForMarks(page);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
    await untilAnimated(page);
    expect(await findByAxe(page)).toEqual([]);
  });

  test(`axe finds nothing on the options page, ${scheme}`, async ({ openOptions, emulate }) => {
    const page = await openOptions();
    await emulate(page, { colorScheme: scheme });
    await expect(page.locator(':root')).toHaveAttribute('data-scheme', scheme);
    expect(await findByAxe(page)).toEqual([]);
  });
}

test('the sidebar is a landmark with a name, and its headings are in order', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  const sidebar = await wholeSidebarOf(page);
  await entryButton(page, 'isis-k').click();
  const levels = await sidebar
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(2);
  expect(levels.filter((level) => level === 2)).toHaveLength(1);
  expect(levels).toContain(4);
  for (const [index, level] of levels.entries()) {
    expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  }
});

test('the sidebar is reachable and leavable by keyboard, and gives the focus back', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  const share = page.getByRole('button', { name: 'Share full article' }).first();
  await share.focus();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sidebarOf(page).getByRole('button', { name: 'Close sidebar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sidebarOf(page)).toBeHidden();
  await expect(share).toBeFocused();
});

test('the sidebar traps no focus: Tab passes through it and out', async ({
  openMarked,
  command,
}) => {
  const page = await openMarked();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeFocused();
  const inside = () =>
    page.evaluate(() => document.activeElement === document.querySelector('sidelight-root'));
  await page.keyboard.press('Shift+Tab');
  expect(await inside()).toBe(false);
  await page.keyboard.press('Tab');
  let steps = 0;
  while ((await inside()) && steps < 300) {
    await page.keyboard.press('Tab');
    steps += 1;
  }
  expect(steps).toBeGreaterThan(20);
  expect(steps).toBeLessThan(300);
});

test('the popover is a dialog with a name that traps no focus', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  await clickMark(page, 'Qatar');
  await expect(popoverOf(page)).toHaveAccessibleName(/^Qatar/);
  await expect(popoverOf(page)).not.toHaveAttribute('aria-modal', 'true');
  await popoverOf(page).getByRole('button', { name: 'Show in sidebar' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('SIDELIGHT-ROOT');
});
