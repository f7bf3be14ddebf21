import { expect, readPage, test } from './extension';
import { clickMark } from './interface';
import { readPainted, waitForMarks } from './paintedMarks';

test('words that another extension wraps in elements keep their marks and their popover', async ({
  open,
}) => {
  const page = await open(await readPage('border-town.html'));
  const before = (await waitForMarks(page)).map(({ text }) => text);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('section p') == null) continue;
      const words = text.data.split(/(\s+)/).map((word) => {
        const wrapped = document.createElement('span');
        wrapped.className = 'reading-aid';
        wrapped.innerHTML = '<b></b>';
        wrapped.append(word);
        return wrapped;
      });
      text.replaceWith(...words);
    }
  });
  await expect.poll(async () => (await readPainted(page)).map(({ text }) => text)).toEqual(before);
  await expect(await clickMark(page, 'Mullah Omar')).toBeVisible();
});

test('the page’s own highlights, and those of others, are neither touched nor counted', async ({
  open,
  command,
}) => {
  const page = await open(await readPage('border-town.html'), {
    prepare: (page) =>
      page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const range = new Range();
          range.selectNodeContents(document.querySelector('section p') ?? document.body);
          const own = new Highlight(range);
          own.priority = 9;
          CSS.highlights.set('search', own);
          Object.assign(window, { own });
        });
      }),
  });
  await waitForMarks(page);
  await clickMark(page, 'Mullah Omar');
  await command('toggle-sidebar');
  await page.evaluate(() => {
    const first = document.querySelector('section p');
    first?.after(first.cloneNode(true));
  });
  await page.waitForTimeout(300);
  const kept = await page.evaluate(() => {
    const { own } = window as unknown as { own: Highlight };
    return CSS.highlights.get('search') === own && own.size === 1 && own.priority === 9;
  });
  expect(kept).toBe(true);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.filter((name) => !name.startsWith('sidelight-'))).toEqual(['search']);
});
