import { BORDER_TOWN, expect, readPage, test } from './extension';
import { sidebarOf } from './interface';
import { waitForMarks } from './paintedMarks';

const CLAIMED = /(?<=(?:"og:url" content|"canonical" href)=")[^"]*/g;
const OTHER = 'https://www.nytimes.com/2024/04/02/world/asia/a-letter.html';

/** The border town with another headline and beginning, so that its address alone tells whose notes are its own. */
async function readUnnamed(claim: string): Promise<string> {
  const html = await readPage('border-town.html');
  return html
    .replaceAll(CLAIMED, claim)
    .replace(/(<h1[^>]*>)[^<]*/, '$1Without a Name')
    .replace(/<p class="[^"]*evys1bk0/, '<p class="evys1bk0">There is one bridge.</p>$&');
}

const WAYS_TO_CLAIM: readonly [string, (address: string) => void][] = [
  [
    'changes the canonical address that it claims',
    (address) => document.querySelector('link[rel=canonical]')?.setAttribute('href', address),
  ],
  [
    'puts in another claim for the one that it had',
    (address) => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = address;
      document.querySelector('link[rel=canonical]')?.replaceWith(link);
    },
  ],
];

for (const [name, claim] of WAYS_TO_CLAIM) {
  test(`notes come with their article’s address where a page ${name} long after the text`, async ({
    open,
    command,
  }) => {
    const page = await open(await readUnnamed(OTHER), { address: OTHER });
    await waitForMarks(page);
    await command('toggle-sidebar');
    await expect(sidebarOf(page).locator('[data-entry]').first()).toBeVisible();
    await page.waitForTimeout(500);
    await expect(sidebarOf(page).locator('.note')).toHaveCount(0);
    await page.evaluate(claim, BORDER_TOWN);
    await expect(sidebarOf(page).locator('.note')).toHaveCount(2);
  });
}

test('notes come back with their article’s address where the address bar alone goes back to it', async ({
  open,
  command,
}) => {
  const page = await open(await readUnnamed(''));
  await waitForMarks(page);
  await command('toggle-sidebar');
  await expect(sidebarOf(page).locator('.note')).toHaveCount(2);
  await page.evaluate((address) => {
    history.pushState({}, '', address);
    document.querySelector('section p')?.append(' So they say.');
  }, OTHER);
  await expect(sidebarOf(page).locator('.note')).toHaveCount(0);
  await page.waitForTimeout(500);
  await page.evaluate(() => history.back());
  await expect(sidebarOf(page).locator('.note')).toHaveCount(2);
});
