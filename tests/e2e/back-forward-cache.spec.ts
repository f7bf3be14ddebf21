import type { Page } from '@playwright/test';
import { BORDER_TOWN, expect, readPage, test } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { readEmphasized, readPainted, waitForMarks } from './paintedMarks';

const LETTER = 'https://www.nytimes.com/2024/04/02/world/asia/a-letter.html';
const LETTER_PAGE = `<!doctype html><html lang="en"><title>A Letter From the Valley</title>
  <meta property="og:type" content="article"><link rel="canonical" href="${LETTER}">
  <main><article><h1>A Letter From the Valley</h1><section name="articleBody">
  <p>A letter came from the valley of Panjshir last week, and it was read aloud at the bridge by the widower who sells the tea there.</p>
  <p>It said that the men of the National Resistance Front were short of bread, and that the snow lay late this year.</p>
  <p>The governor, a man of the Taliban who is known for his handwriting, has signed eleven papers since the winter.</p>
  </section></article></main>`;

const NOTHING = 'https://www.nytimes.com/nothing';

const MENU = 'https://www.nytimes.com/section/world.html';

test('an article that the browser kept whole comes back as it was left, and so does the next one', async ({
  open,
  command,
  toolbar,
}) => {
  const page = await openTown(open);
  const before = await textsOf(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  await clickMark(page, 'Mullah Omar');
  await expect(popoverOf(page)).toBeVisible();
  const town = await readShown(page);
  expect(town).toMatchObject({ popover: expect.stringContaining('Mullah Omar'), notes: 2 });
  const button = await toolbar();

  await goOn(page, LETTER, LETTER_PAGE);
  const letter = await textsOf(page);
  expect(letter).toEqual(['Panjshir', 'National Resistance Front', 'Taliban']);
  await expect.poll(() => readShown(page)).toEqual({ popover: null, entries: 3, notes: 0 });
  await expect.poll(async () => (await toolbar()).badge).toBe('3');

  await traverse(page, -1);
  await expect.poll(toolbar).toEqual(button);
  expect(await textsOf(page)).toEqual(before);
  expect(await readShown(page)).toEqual(town);
  expect((await readEmphasized(page, 'open'))?.text).toBe('Mullah Omar');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await readShown(page)).popover).toBeNull();
  await command('toggle-mention');
  await expect.poll(async () => (await readShown(page)).popover).not.toBeNull();

  await traverse(page, 1);
  await expect.poll(async () => (await toolbar()).badge).toBe('3');
  expect(await textsOf(page)).toEqual(letter);
  expect(await readShown(page)).toEqual({ popover: null, entries: 3, notes: 0 });
});

test('what the reader chose while an article was kept is in force when it comes back', async ({
  open,
  command,
  openOptions,
}) => {
  const page = await openTown(open);
  const first = (await textsOf(page)).length;
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
  await goOn(page, LETTER, LETTER_PAGE);
  await waitForMarks(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeHidden();
  const options = await openOptions();
  await options.getByRole('radio', { name: 'Every mention' }).check();
  await options.getByRole('radio', { name: 'Dark' }).check();
  await page.bringToFront();

  await traverse(page, -1);
  await expect(page.locator('sidelight-root')).toHaveAttribute('data-scheme', 'dark');
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(first);
  await expect(sidebarOf(page)).toBeHidden();
  await command('toggle-sidebar');
  await expect(sidebarOf(page)).toBeVisible();
});

test('a page without an article that was kept says so on the button when it comes back', async ({
  open,
  toolbar,
}) => {
  const none = { badge: '', title: 'Sidelight: no article on this page' };
  const page = await open('<!doctype html><title>World</title><h1>World</h1>', {
    address: MENU,
    prepare: watchReturns,
  });
  await expect.poll(toolbar).toEqual(none);
  await goOn(page, BORDER_TOWN, await readPage('border-town.html'));
  await waitForMarks(page);
  await expect.poll(async () => (await toolbar()).badge).not.toBe('');
  await traverse(page, -1);
  await expect.poll(toolbar).toEqual(none);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect(page.locator('sidelight-root')).toHaveCount(0);
});

test('a page that refused us and was kept says so on the button when it comes back', async ({
  open,
  toolbar,
}) => {
  const refused = {
    badge: '!',
    title: 'Sidelight: off on this page, which interferes with it',
  };
  const page = await openTown(open);
  await waitForMarks(page);
  const host = page.locator('sidelight-root');
  const remove = () => page.evaluate(() => document.querySelector('sidelight-root')?.remove());
  await remove();
  await expect(host).toHaveCount(1);
  await remove();
  await expect.poll(toolbar).toEqual(refused);
  await goOn(page, LETTER, LETTER_PAGE);
  await expect.poll(async () => (await toolbar()).badge).toBe('3');
  await traverse(page, -1);
  await expect.poll(toolbar).toEqual(refused);
  await expect(page.locator('sidelight-root')).toHaveCount(0);
});

type Open = (html: string, options: { prepare(page: Page): Promise<unknown> }) => Promise<Page>;

async function openTown(open: Open): Promise<Page> {
  return open(await readPage('border-town.html'), { prepare: watchReturns });
}

/** What of ours the page shows. Asked in the page: after a return, Firefox's driver does not answer for locators. */
function readShown(
  page: Page,
): Promise<{ popover: string | null; entries: number; notes: number }> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('sidelight-root')];
    const all = (selector: string) =>
      hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);
    return {
      popover: all('.popover h2')[0]?.textContent ?? null,
      entries: all('[data-entry]:not(.note)').length,
      notes: all('.note').length,
    };
  });
}

interface Returned {
  /** How often the page came back from the browser's cache, scripts and all. */
  returns?: number;
}

function watchReturns(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      const watched = window as Returned;
      if (persisted) watched.returns = (watched.returns ?? 0) + 1;
    });
  });
}

/** Goes to another page of the paper as a link does: it is loaded, and the one before is left. */
async function goOn(page: Page, address: string, html: string): Promise<void> {
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(address);
}

/** Goes through the history to a page that was kept: nothing is loaded that could be waited for. */
async function traverse(page: Page, by: -1 | 1): Promise<void> {
  await page.evaluate((by) => void setTimeout(() => history.go(by)), by);
  // What is asked of the page that goes away has no answer.
  await expect(async () => {
    expect(await page.evaluate(() => (window as Returned).returns)).toBe(1);
  }).toPass({ timeout: 5_000 });
  // Playwright waits for Firefox to load what it did not load: an answer without content ends that.
  await page.route(NOTHING, (route) => route.fulfill({ status: 204 }));
  // It may hear of the traversal only now, and lose the question: that is asked again.
  await expect(() => page.evaluate((nothing) => location.assign(nothing), NOTHING)).toPass({
    timeout: 5_000,
  });
}

async function textsOf(page: Page): Promise<string[]> {
  return (await waitForMarks(page)).map(({ text }) => text);
}
