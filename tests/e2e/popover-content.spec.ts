import { expect, readPage, test } from './extension';
import { boxOf, clickMark, entryButton, popoverOf, sidebarOf } from './interface';
import { placeOfWords, pointIn, scrollToMark } from './paintedMarks';

test('names the entry, its kind and how to say it, and defines it in one plain sentence', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  await expect(popover).toHaveAccessibleName('ISIS-K Islamic State Khorasan Province');
  await expect(popover.getByRole('heading', { level: 2 })).toContainText('ISIS-K');
  await expect(popover.getByText('Armed group')).toBeVisible();
  await expect(popover.getByText('khor-uh-SAHN')).toBeVisible();
  const definition = await popover.locator('.definition').textContent();
  expect(definition).toMatch(/^A jihadist group [^.]+\. More$/);
});

test('says why the entry matters in this article, then what was known, then what came since, then relations', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  const headings = await popover.getByRole('heading', { level: 3 }).allTextContents();
  expect(headings.map((heading) => heading.replace(/Show \d+$/, ''))).toEqual([
    'In this article',
    'Known on Mar 31, 2024',
    'Since this was published',
    'Related',
  ]);
  await expect(popover.locator('.why')).toContainText('the danger that everyone in the town has');
});

test('gives each fact its date, and its sources by number', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  const facts = popover.locator('.facts > div');
  const count = await facts.count();
  expect(count).toBeGreaterThan(4);
  for (let index = 0; index < count; index += 1) {
    await expect(facts.nth(index).locator('time')).toHaveAttribute('datetime', /^\d{4}/);
    await expect(facts.nth(index).getByRole('button', { name: /^Source \d+$/ })).not.toHaveCount(0);
  }
  await facts.first().getByRole('button', { name: 'Source 1', exact: true }).click();
  await expect(popover.locator('.sources .cited')).toBeInViewport();
});

test('keeps what came since the article folded until the reader asks', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  const since = popover.getByRole('button', { name: /Since this was published/ });
  await expect(since).toHaveAttribute('aria-expanded', 'false');
  await expect(popover.locator('.since .facts')).toHaveCount(0);
  await expect(popover.getByText(/2025/)).toHaveCount(0);
  await since.click();
  await expect(popover.locator('.since .facts > div').first()).toBeVisible();
  await expect(popover.locator('.since').getByText('Dec 2024')).toBeVisible();
});

test('tells relations as sentences whose other end opens inside the popover, with a way back', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  const relation = popover.locator('dd', { hasText: 'founded largely by defectors' });
  await expect(relation).toHaveText(/^ISIS-K was founded .*\.\d+/);
  await relation.getByRole('link', { name: 'Pakistani Taliban' }).click();
  await expect(popover.getByRole('heading', { level: 2 })).toContainText('Pakistani Taliban');
  await popover.getByRole('button', { name: 'Back' }).click();
  await expect(popover.getByRole('heading', { level: 2 })).toContainText('ISIS-K');
  await expect(popover.getByRole('button', { name: 'Back' })).toHaveCount(0);
});

test('opens an entry that the article does not mention, too', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  await popover.getByRole('link', { name: 'Sanaullah Ghafari' }).click();
  await expect(popover.getByRole('heading', { level: 2 })).toContainText('Ghafari');
});

test('lists its sources with publisher, date and how far each was checked', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  await popover.getByRole('button', { name: /\d+ sources/ }).click();
  const first = popover.locator('.sources li').first();
  await expect(first).toContainText('Long War Journal · Jan 2016');
  await expect(first).toContainText(/Read where it was published|Read in a copy|Not opened by us/);
  const link = first.getByRole('link');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
});

test('shows its entry in the sidebar', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'Mullah Omar');
  await popover.getByRole('button', { name: 'Show in sidebar' }).click();
  await expect(popover).toBeHidden();
  const entry = entryButton(page, 'mullah-omar');
  await expect(entry).toHaveAttribute('aria-expanded', 'true');
  await expect(entry).toBeInViewport();
});

test('shows an entry in the sidebar that the article does not mention', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K');
  await popover.getByRole('link', { name: 'Sanaullah Ghafari' }).click();
  await expect(popover.getByRole('heading', { level: 2 })).toContainText('Ghafari');
  await popover.getByRole('button', { name: 'Show in sidebar' }).click();
  await expect(entryButton(page, 'sanaullah-ghafari')).toBeInViewport();
  await expect(sidebarOf(page).getByText('Not mentioned in this article.')).toBeVisible();
});

test('leads from an entry in the sidebar to one that the article does not mention', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  await (await clickMark(page, 'ISIS-K')).getByRole('button', { name: 'Show in sidebar' }).click();
  await sidebarOf(page).getByRole('link', { name: 'Sanaullah Ghafari' }).click();
  await expect(entryButton(page, 'sanaullah-ghafari')).toBeInViewport();
  await expect(sidebarOf(page).getByText('Not mentioned in this article.')).toBeVisible();
});

test('is at most 380 px wide and 60 % of the viewport high, and scrolls inside', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const popover = await clickMark(page, 'ISIS-K', 40);
  await popover.getByRole('button', { name: 'More' }).click();
  const { left, right, top, bottom } = await boxOf(popover);
  expect(right - left).toBeLessThanOrEqual(380);
  expect(bottom - top).toBeLessThanOrEqual(0.6 * 860);
  const pageTop = await page.evaluate(() => scrollY);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => popover.evaluate((element) => element.scrollTop)).toBeGreaterThan(400);
  await expect(popover.getByRole('button', { name: 'Show in sidebar' })).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(pageTop);
});

test('offers the other mentions at the same place beside the innermost', async ({ open }) => {
  const page = await open(await readPage('border-town.html'));
  await scrollToMark(page, '2020 agreement');
  const { x, y } = pointIn(await placeOfWords(page, 'United States'));
  await page.mouse.click(x, y);
  await expect(popoverOf(page)).toHaveAccessibleName(/^United States/);
  const others = popoverOf(page).locator('.others');
  await others.getByRole('button', { name: 'Doha agreement' }).click();
  await expect(popoverOf(page)).toHaveAccessibleName(/^Doha agreement/);
});
