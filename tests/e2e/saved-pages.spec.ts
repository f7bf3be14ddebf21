import { listSavedPages, readSavedPage } from '../page/savedPages.mjs';
import { skippedWithout } from '../shared.mjs';
import { expect, test } from './extension';
import { sidebarOf } from './interface';

const pages = listSavedPages().map((name) => ({ name, ...readSavedPage(name) }));

const articles = pages.filter(
  ({ name, meta }) => meta.kind === 'article' && /^20(?:19|2\d)/.test(name),
);
const others = pages.filter(({ meta: { kind } }) => kind === 'front' || kind === 'recipe');

// The saved pages never enter the project: they are read where they lie beside it.
test.skip(pages.length === 0, skippedWithout('nyt'));

test('there are pages to look at', () => {
  expect(articles.length).toBeGreaterThan(6);
  expect(others.length).toBeGreaterThan(2);
});

for (const { name, html, meta } of articles) {
  test(`finds the article of ${name}`, async ({ open, command, toolbar }) => {
    const page = await open(html, { address: meta.url });
    await expect(page.locator('sidelight-root')).toHaveCount(1);
    await expect.poll(async () => (await toolbar()).title).toMatch(/this article/);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
  });
}

for (const { name, html, meta } of others) {
  test(`is silent on ${name}`, async ({ open, toolbar }) => {
    const page = await open(html, { address: meta.url });
    await expect
      .poll(async () => (await toolbar()).title)
      .toBe('Sidelight: no article on this page');
    await expect(page.locator('sidelight-root')).toHaveCount(0);
  });
}
