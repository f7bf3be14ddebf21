import type { Locator, Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import {
  clickMark,
  cursorOf,
  entryButton,
  popoverOf,
  sidebarOf,
  wholeSidebarOf,
} from './interface';
import { readEmphasized, readPainted, waitForMarks } from './paintedMarks';

test('lists the entries in reading order, with kind, definition and number of mentions', async ({
  openMarked,
  command,
  toolbar,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  const items = sidebar.locator('[data-entry]:not(.note)');
  await expect(items).toHaveCount(Number((await toolbar()).badge));
  const headings = await items.getByRole('heading', { level: 3 }).allTextContents();
  const order = ['Pakistan', 'Russia', 'Islamic State', 'ISIS-K', 'Doha agreement', 'Mullah Omar'];
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  const isisK = sidebar.locator('[data-entry=isis-k]');
  await expect(isisK).toContainText('Armed group');
  await expect(isisK).toContainText('A jihadist group based in Afghanistan');
  const every = await countMentions(
    page,
    /^(?:ISIS.K|.*Khorasan (?:branch|Province)|the branch)$/i,
  );
  await expect(isisK.locator('.stepper')).toContainText(String(every));
});

test('jumps with next and previous to each mention, and emphasizes the place for a moment', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  const next = sidebar.getByRole('button', { name: 'Next mention of ISIS-K' });
  await next.click();
  const flash = await waitForFlash(page);
  expect(flash).toBe('ISIS-K');
  await expect.poll(async () => await readEmphasized(page, 'flash')).toBe(null);

  await next.click();
  expect(await waitForFlash(page)).toMatch(/^ISIS.K$/);
  await expect(sidebar.locator('[data-entry=isis-k] .stepper')).toContainText(/2 of \d/);
  await sidebar.getByRole('button', { name: 'Previous mention of ISIS-K' }).click();
  await expect(sidebar.locator('[data-entry=isis-k] .stepper')).toContainText(/1 of \d/);
  await sidebar.getByRole('button', { name: 'Previous mention of ISIS-K' }).click();
  await expect(sidebar.locator('[data-entry=isis-k] .stepper')).toContainText(/(\d) of \1/);
  await waitForFlash(page);
  await expect.poll(() => isFlashInView(page)).toBe(true);
});

test('shows down its edge what has been passed, where the reader is and what is ahead', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await expect(sidebar.locator('.item.passed')).toHaveCount(0);
  const items = sidebar.locator('.item');
  const total = await items.count();
  const seen: number[] = [];
  for (const heading of [
    'A Promise Made Elsewhere',
    'Who Is Watching the Road',
    'What Can Still Be Agreed',
  ]) {
    await page.getByRole('heading', { name: heading }).evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - 280, behavior: 'instant' });
    });
    await expect(sidebar.locator('.item.here')).toHaveCount(1);
    await expect
      .poll(async () => (await sidebar.locator('.item.passed').count()) > (seen.at(-1) ?? -1))
      .toBe(true);
    const states = await items.evaluateAll((elements) =>
      elements.map(
        ({ classList }) =>
          ['passed', 'here', 'ahead'].find((state) => classList.contains(state)) ?? 'none',
      ),
    );
    const here = states.indexOf('here');
    expect(states).toEqual([
      ...Array<string>(here).fill('passed'),
      'here',
      ...Array<string>(total - here - 1).fill('ahead'),
    ]);
    await expect(items.nth(here)).toBeInViewport();
    await expect(items.nth(here).locator('[aria-current=location]')).toHaveCount(1);
    seen.push(here);
  }
});

test('finds entries and notes as the reader types, and gives all back on Esc', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  const total = await sidebar.locator('.thread > li').count();
  const search = sidebar.getByRole('searchbox', { name: 'Search these notes' });
  await search.fill('gunmen zzz');
  await expect(sidebar.locator('.thread > li')).toHaveCount(0);
  await search.fill('mullah');
  await expect(sidebar.locator('.thread > li').first()).toContainText('Mullah Omar');
  expect(await sidebar.locator('.thread > li').count()).toBeLessThan(total / 2);
  await expect(sidebar.getByText(`of ${total} found`)).toHaveRole('status');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(sidebar.locator('.thread > li')).toHaveCount(total);
});

test('finds an entry by words that only its facts have', async ({ openMarked, command }) => {
  const { sidebar } = await openSidebar(openMarked, command);
  await sidebar.getByRole('searchbox').fill('khalilzad');
  await expect(sidebar.locator('.thread > li')).toHaveCount(2);
  await expect(sidebar.locator('.thread > [data-entry=doha-agreement]')).toBeVisible();
});

test('keeps what the reader types from the page’s own shortcuts', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
      document.addEventListener(type, () => (document.title = 'heard'));
    }
  });
  await sidebar.getByRole('searchbox').pressSequentially('doha');
  await expect(sidebar.getByRole('searchbox')).toHaveValue('doha');
  expect(await page.title()).not.toBe('heard');
});

test('has the notes in their places, and goes from a note to its passage', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  const order = await sidebar
    .locator('.thread > li')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-entry')?.replace(/^.*#/, '')),
    );
  const place = (id: string) => order.indexOf(id);
  expect(place('afghan-toll')).toBeGreaterThan(place('abbey-gate'));
  expect(place('afghan-toll')).toBeLessThan(place('mullah-omar'));
  expect(place('broken-three-times')).toBeGreaterThan(place('osama-bin-laden'));
  expect(place('broken-three-times')).toBeLessThan(place('washington-institute'));
  await sidebar.getByRole('button', { name: 'Show in the text: How many Afghans died?' }).click();
  expect(await waitForFlash(page)).toBe('some 170 Afghans');
  await expect.poll(() => isFlashInView(page)).toBe(true);
});

test('the popover of a mention offers the note on its words, and shows it in the sidebar', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await sidebar.getByRole('radio', { name: 'Every mention' }).check();
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(40);
  await command('toggle-sidebar');
  await expect(sidebar).toBeHidden();
  const popover = await clickMark(page, 'Khorasan branch');
  await popover.getByRole('button', { name: 'Broken three times?' }).click();
  await expect(popover).toHaveAccessibleName('Broken three times?');
  await popover.getByRole('button', { name: 'Show in sidebar' }).click();
  await expect(popover).toBeHidden();
  const title = sidebar.getByRole('button', { name: 'Broken three times?', exact: true });
  await expect(title).toBeFocused();
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  await expect(title).toBeInViewport();
});

test('a note on words that are no mention is marked, and explained like one', async ({
  openMarked,
}) => {
  const page = await openMarked();
  const popover = await clickMark(page, 'some 170 Afghans');
  await expect(popover).toHaveAccessibleName('How many Afghans died?');
  await expect(popover).toContainText(/as of/i);
});

test('goes on from a step in the list, also after the keyboard has read on', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await command('next-mention');
  await command('next-mention');
  const next = sidebar.getByRole('button', { name: 'Next mention of Taliban' });
  for (const place of [1, 2, 3]) {
    await next.click();
    await expect(sidebar.locator('[data-entry=taliban] .stepper')).toContainText(`${place} of`);
  }
  await expect(cursorOf(page)).toHaveCount(0);
});

test('goes on from a step in the list also where a popover was pinned, which it closes', async ({
  openMarked,
  command,
}) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await clickMark(page, 'Taliban');
  await expect(popoverOf(page)).toBeVisible();
  const next = sidebar.getByRole('button', { name: 'Next mention of Taliban' });
  const stepper = sidebar.locator('[data-entry=taliban] .stepper');
  const before = Number.parseInt((await stepper.textContent()) ?? '', 10);
  for (const steps of [1, 2]) {
    await next.click();
    await expect(stepper).toContainText(`${before + steps} of`);
    await expect(popoverOf(page)).toBeHidden();
  }
});

test('lists a quotation that has no certain place as unplaced, with the reason', async ({
  openMarked,
  command,
}) => {
  const { sidebar } = await openSidebar(openMarked, command);
  const unplaced = sidebar.locator('.unplaced');
  await expect(unplaced.getByRole('heading')).toHaveText('Could not be placed');
  await expect(unplaced.getByRole('listitem')).toHaveCount(1);
  await expect(unplaced.getByRole('listitem')).toContainText('A passage that is not here');
  await expect(unplaced.getByRole('listitem')).toContainText('ferry sank in sight');
  await expect(unplaced.getByRole('listitem')).toContainText('not in this version');
});

test('says how many passages are unplaced when the text has changed', async ({ open, command }) => {
  const page = await open(
    (await readPage('border-town.html')).replace('some 170 Afghans', 'many Afghans'),
  );
  await waitForMarks(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toContainText(/differs/);
  await expect(sidebarOf(page)).toContainText(/2 passages/);
});

test('opens an entry in place, with all that the popover says', async ({ openMarked, command }) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  const name = entryButton(page, 'isis-k');
  await name.click();
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  const entry = sidebar.locator('[data-entry=isis-k]');
  for (const heading of ['In this article', 'Known on Mar 31, 2024', 'Related']) {
    await expect(entry.getByRole('heading', { name: heading })).toBeAttached();
  }
  await name.click();
  await expect(name).toHaveAttribute('aria-expanded', 'false');
});

test('lights the entry whose popover is open', async ({ openMarked, command }) => {
  const { page, sidebar } = await openSidebar(openMarked, command);
  await clickMark(page, 'Afghanistan');
  await expect(sidebar.locator('[data-entry=afghanistan]')).toHaveClass(/current/);
});

type OpenMarked = () => Promise<Page>;
type Command = (name: 'toggle-sidebar') => Promise<void>;

async function openSidebar(
  openMarked: OpenMarked,
  command: Command,
): Promise<{ page: Page; sidebar: Locator }> {
  const page = await openMarked();
  await command('toggle-sidebar');
  return { page, sidebar: await wholeSidebarOf(page) };
}

/** How many marks have such words, when every mention is marked. */
async function countMentions(page: Page, words: RegExp): Promise<number> {
  const choose = (name: string) => sidebarOf(page).getByRole('radio', { name }).check();
  await choose('Every mention');
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(40);
  const count = (await readPainted(page)).filter(({ text }) => words.test(text)).length;
  await choose('First mention');
  return count;
}

async function waitForFlash(page: Page): Promise<string> {
  await expect.poll(async () => await readEmphasized(page, 'flash')).not.toBe(null);
  return (await readEmphasized(page, 'flash'))?.text ?? '';
}

async function isFlashInView(page: Page): Promise<boolean> {
  const line = (await readEmphasized(page, 'flash'))?.lines[0];
  return line !== undefined && line.top >= 0 && line.bottom <= 860;
}
