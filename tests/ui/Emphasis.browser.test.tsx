import { h } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { Emphasis } from '../../src/ui/Emphasis';
import { mountInShadow, settle } from './mountInShadow';

/** A page with words to emphasize on two lines, and room to scroll. */
function stage(html = 'Words before it, and <mark>the accord of Doha</mark>.') {
  const page = document.createElement('main');
  page.innerHTML = `<div id="above"></div><p style="width: 300px; font: 20px/30px monospace">${html}</p><div style="height: 3000px"></div>`;
  document.body.append(page);
  onTestFinished(() => {
    page.remove();
    document.documentElement.removeAttribute('style');
    scrollTo(0, 0);
  });
  const mark = page.querySelector('mark');
  if (mark === null) throw new Error('the page has a mark');
  mark.style.background = 'none';
  return { page, mark };
}

function emphasize(mark: Element, dark = false) {
  return mountInShadow(
    <Emphasis kind="open" dark={dark} rects={() => mark.getClientRects()} contextElement={mark} />,
  );
}

const corners = (rects: Iterable<DOMRect>) =>
  [...rects].map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map((edge) => expect.closeTo(edge, 0)),
  );
/** Without the room that the ring has. */
const drawn = (root: ShadowRoot) =>
  [...root.querySelectorAll('span')].map((line) => {
    const { left, top, right, bottom } = line.getBoundingClientRect();
    return [left + 2, top + 2, right - 2, bottom - 2];
  });

it('lies on each line of the words', async () => {
  const { mark } = stage();
  const { root } = emphasize(mark);
  await settle();
  expect(drawn(root)).toHaveLength(2);
  expect(drawn(root)).toEqual(corners(mark.getClientRects()));
});

it('scrolls with the words before any script of ours has run', async () => {
  const { mark } = stage();
  const { root } = emphasize(mark);
  await settle();
  scrollTo(0, 40);
  expect(drawn(root)).toEqual(corners(mark.getClientRects()));
});

it.each([
  ['what comes in above them', (page: HTMLElement) => grow(page)],
  [
    'what comes in above them in a page that is as high as its window',
    (page: HTMLElement) => {
      document.documentElement.style.cssText = 'height: 100%; overflow: auto';
      grow(page);
    },
  ],
  [
    'their new font',
    (page: HTMLElement) => page.querySelector('p')?.style.setProperty('font-size', '28px'),
  ],
  [
    'a root that the page moved',
    () => document.documentElement.style.setProperty('transform', 'translate(30px, 50px)'),
  ],
])('moves with %s', async (_, change) => {
  const { page, mark } = stage();
  const { root } = emphasize(mark);
  await settle();
  const before = mark.getBoundingClientRect().top;
  change(page);
  await settle();
  expect(mark.getBoundingClientRect().top).not.toBe(before);
  expect(drawn(root)).toEqual(corners(mark.getClientRects()));
});

it('moves with the words in a part of the page that scrolls by itself', async () => {
  const { page, mark } = stage();
  page.style.cssText = 'height: 200px; overflow: auto';
  const { root } = emphasize(mark);
  await settle();
  page.scrollTop = 30;
  await settle();
  expect(drawn(root)).toEqual(corners(mark.getClientRects()));
});

it.each([
  ['', '0'],
  ['position: relative; z-index: 3', '3'],
  ['isolation: isolate', '0'],
])(
  'lies on the page’s own layer (%s), so that the bars over its text lie over it',
  async (css, level) => {
    const { page, mark } = stage();
    page.style.cssText = css;
    const { get } = emphasize(mark);
    await settle();
    expect(getComputedStyle(get('.emphasis')).zIndex).toBe(level);
  },
);

it.each([
  [false, 'darken'],
  [true, 'lighten'],
])('leaves the letters as they are (dark: %s)', async (dark, blend) => {
  const { mark } = stage();
  const { get } = emphasize(mark, dark);
  await settle();
  expect(getComputedStyle(get('.emphasis')).mixBlendMode).toBe(blend);
});

it('is nowhere for the pointer, for selections and for screen readers, and gives the host no size', async () => {
  const { mark } = stage();
  const { get, host } = emphasize(mark);
  await settle();
  const box = mark.getClientRects()[0];
  if (box === undefined) throw new Error('the mark has lines');
  expect(document.elementFromPoint(box.left + 5, box.top + 5)).toBe(mark);
  expect(getComputedStyle(get('.emphasis')).userSelect).toBe('none');
  expect(get('.emphasis').ariaHidden).toBe('true');
  const { width, height } = host.getBoundingClientRect();
  expect([width, height]).toEqual([0, 0]);
});

it('makes the page no wider, where its place is still that in a wider window', async () => {
  const { mark } = stage();
  const { scrollWidth } = document.documentElement;
  mountInShadow(
    <Emphasis
      kind="open"
      dark={false}
      rects={() => [new DOMRect(5000, 10, 90, 20)]}
      contextElement={mark}
    />,
  );
  await settle();
  expect(document.documentElement.scrollWidth).toBe(scrollWidth);
});

function grow(page: HTMLElement): void {
  page.querySelector('#above')?.setAttribute('style', 'height: 120px');
}
