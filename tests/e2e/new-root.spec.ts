import type { Page } from '@playwright/test';
import { expect, readPage, test } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { ENGINE } from './launchBrowser';
import { readPainted } from './paintedMarks';
import { pastAnswer } from './waiting';

/** How a page puts another document in place of its own, and what it shows is the same. */
const WAYS: readonly [string, (html: string) => void][] = [
  [
    'another root element',
    () => {
      const root = document.documentElement;
      const copy = root.cloneNode(true) as Element;
      copy.querySelector('sidelight-root')?.remove();
      root.replaceWith(copy);
    },
  ],
  [
    'a document that it writes',
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
  ],
  [
    'a document that it writes late',
    (html) => {
      document.open();
      setTimeout(() => {
        document.write(html);
        document.close();
      }, 1500);
    },
  ],
];

for (const [name, replace] of WAYS) {
  test(`marks and toolbar button agree when the page puts in place of its own ${name}`, async ({
    openMarked,
    command,
    toolbar,
  }) => {
    const said: string[] = [];
    const page = await openMarked({
      prepare: async (page) => page.on('pageerror', (error) => said.push(String(error))),
    });
    const before = (await readPainted(page)).map(({ text }) => text);
    const button = await toolbar();
    await command('toggle-sidebar');
    await page.evaluate(replace, await readPage('border-town.html'));
    if (ENGINE === 'chromium') {
      // There the page may now hear before the guard does: docs/threat-model.md.
      await expect.poll(async () => (await toolbar()).badge).toBe('!');
      await expect(page.locator('sidelight-root')).toHaveCount(0);
      expect(await namesOfMarks(page)).toEqual([]);
    } else {
      await expect
        .poll(async () => (await readPainted(page)).map(({ text }) => text))
        .toEqual(before);
      await expect.poll(toolbar).toEqual(button);
      await expect(sidebarOf(page)).toBeVisible();
      await clickMark(page, 'Mullah Omar');
      await expect(popoverOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(popoverOf(page)).toBeHidden();
    }
    expect(said).toEqual([]);
  });
}

const NO_ARTICLE = { badge: '', title: 'Sidelight: no article on this page' };
const FEED = 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml';
const FILES: readonly [string, string, string][] = [
  [
    'a feed',
    'application/xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>The Taliban</title></channel></rss>',
  ],
  [
    'a drawing',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">The Taliban</text></svg>',
  ],
];

for (const [name, contentType, body] of FILES) {
  test(`${name} is said to hold no article, and not to interfere`, async ({ open, toolbar }) => {
    const page = await open('', {
      address: FEED,
      prepare: (page) => page.route(FEED, (route) => route.fulfill({ contentType, body })),
    });
    await expect.poll(toolbar).toEqual(NO_ARTICLE);
    // The browser’s own view of it may come in place of its root element late.
    await pastAnswer(page);
    expect(await toolbar()).toEqual(NO_ARTICLE);
  });
}

function namesOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight-')),
  );
}
