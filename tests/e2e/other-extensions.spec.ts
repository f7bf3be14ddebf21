import { expect, readPage, test } from './extension';
import { clickMark, popoverOf, sidebarOf } from './interface';
import { readEmphasized, readPainted, waitForMarks } from './paintedMarks';
import { changeText } from './waiting';

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
  await changeText(page, () =>
    page.evaluate(() => {
      const first = document.querySelector('section p');
      first?.after(first.cloneNode(true));
    }),
  );
  const kept = await page.evaluate(() => {
    const { own } = window as unknown as { own: Highlight };
    return CSS.highlights.get('search') === own && own.size === 1 && own.priority === 9;
  });
  expect(kept).toBe(true);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.filter((name) => !name.startsWith('sidelight-'))).toEqual(['search']);
});

const boxed = (paragraphs: readonly string[], tag: string) =>
  paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** What becomes of an article in a reader view, and what such a view puts in the place of the page's body. */
const READER_VIEWS: readonly [string, (title: string, paragraphs: readonly string[]) => string][] =
  [
    [
      'marked in a reader view with the authors',
      (title, paragraphs) =>
        `<div class="reader"><h1>${title}</h1><div class="credits">By Nadira Welling and Tomas Aldgate</div>
          <hr><div class="page">${boxed(paragraphs, 'p')}</div></div>`,
    ],
    [
      'marked in a reader view of title and paragraphs alone',
      (title, paragraphs) =>
        `<main><article><h1>${title}</h1>${boxed(paragraphs, 'p')}</article></main>`,
    ],
    [
      'left alone in a reader view without paragraphs or headline',
      (title, paragraphs) =>
        `<section class="reader"><b>${title}</b>${boxed(paragraphs, 'div')}</section>`,
    ],
  ];

for (const [what, write] of READER_VIEWS) {
  test(`an article is ${what}, and marked again after it`, async ({ open, command }) => {
    const said: string[] = [];
    const page = await open(
      (await readPage('border-town.html')).replace(
        '<head>',
        '<head><link rel="icon" href="data:,">',
      ),
      {
        prepare: async (page) =>
          page
            .on('console', (message) => said.push(message.text()))
            .on('pageerror', (error) => said.push(String(error))),
      },
    );
    const painted = async () => (await readPainted(page)).map(({ text }) => text);
    const before = (await waitForMarks(page)).map(({ text }) => text);
    const title = (await page.locator('h1').textContent()) ?? '';
    const paragraphs = await page.locator('section[name=articleBody] p').allTextContents();
    await command('toggle-sidebar');
    await clickMark(page, 'Mullah Omar');
    await page.evaluate(
      (html) => {
        Object.assign(window, { left: [...document.body.childNodes] });
        document.body.innerHTML = html;
      },
      write(title, paragraphs),
    );
    const isMarked = what.startsWith('marked');
    await expect.poll(painted).toEqual(isMarked ? before : []);
    await expect(sidebarOf(page)).toBeVisible({ visible: isMarked });
    await expect(popoverOf(page)).toBeVisible({ visible: isMarked });
    await expect
      .poll(async () => (await readEmphasized(page, 'open'))?.text ?? '')
      .toBe(isMarked ? 'Mullah Omar' : '');
    // Nothing is kept of what is not shown any more.
    expect(await page.evaluate(countStrayRanges)).toBe(0);

    await page.evaluate(() => {
      document.body.replaceChildren(...(window as unknown as { left: Node[] }).left);
    });
    await expect.poll(painted).toEqual(before);
    expect(await page.evaluate(countStrayRanges)).toBe(0);
    expect(said).toEqual([]);
  });
}

/** Runs in the page: the ranges in our highlights that lie outside it. */
function countStrayRanges(): number {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('sidelight-'))
    .flatMap(([, highlight]) => [...highlight])
    .filter(({ startContainer }) => !startContainer.isConnected).length;
}
