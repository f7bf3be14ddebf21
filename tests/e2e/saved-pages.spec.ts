import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './extension';
import { sidebarOf } from './interface';

/** Real pages of the paper. They stay outside the project. */
const SAVED = fileURLToPath(new URL('../../../shared/nyt', import.meta.url));
const isPresent = existsSync(SAVED);

interface Meta {
  readonly slug: string;
  readonly url: string;
  readonly kind: string;
}

const metas: Meta[] = isPresent
  ? readdirSync(SAVED)
      .filter((name) => existsSync(join(SAVED, name, 'meta.json')))
      .map((name) => JSON.parse(readFileSync(join(SAVED, name, 'meta.json'), 'utf8')))
  : [];

const articles = metas.filter(({ slug, kind }) => kind === 'article' && /^20(?:19|2\d)/.test(slug));
const others = metas.filter(({ kind }) => kind === 'front' || kind === 'recipe');

test.skip(!isPresent, 'the saved pages (../shared/nyt) are not here');

test('there are pages to look at', () => {
  expect(articles.length).toBeGreaterThan(6);
  expect(others.length).toBeGreaterThan(2);
});

for (const { slug, url } of articles) {
  test(`finds the article of ${slug}`, async ({ open, command, toolbar }) => {
    const page = await open(readFileSync(join(SAVED, slug, 'source.html'), 'utf8'), {
      address: url,
    });
    await expect(page.locator('sidelight-root')).toHaveCount(1);
    await expect.poll(async () => (await toolbar()).title).toMatch(/in this article/);
    await command('toggle-sidebar');
    await expect(sidebarOf(page)).toBeVisible();
  });
}

for (const { slug, url } of others) {
  test(`is silent on ${slug}`, async ({ open, toolbar }) => {
    const page = await open(readFileSync(join(SAVED, slug, 'source.html'), 'utf8'), {
      address: url,
    });
    await page.waitForTimeout(300);
    await expect(page.locator('sidelight-root')).toHaveCount(0);
    expect((await toolbar()).title).toBe('Sidelight: no article on this page');
  });
}
