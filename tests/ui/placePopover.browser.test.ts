import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { placePopover } from '../../src/ui/placePopover';
import { mountInShadow, settle } from './mountInShadow';

/** A page of lines, tall enough to scroll, with a mark in one of them; and a popover of a given height. */
function stage({ mark: html = 'ISIS-K', line = 10, before = 'The group is ', content = 300 } = {}) {
  const article = document.createElement('article');
  article.style.cssText = 'font: 20px/30px monospace; margin: 0; width: min(600px, 100vw)';
  for (let i = 0; i < 60; i++) {
    const p = document.createElement('p');
    p.style.margin = '0';
    p.textContent = 'A line of text.';
    if (i === line) p.innerHTML = `${before}<mark>${html}</mark> and so on.`;
    article.append(p);
  }
  document.body.style.margin = '0';
  document.body.append(article);
  const mark = article.querySelector('mark');
  if (mark === null) throw new Error('the mark is written above');
  const range = new Range();
  range.selectNodeContents(mark);

  const { root } = mountInShadow(null);
  const popover = document.createElement('div');
  popover.className = 'sidelight popover';
  popover.popover = 'manual';
  const inside = document.createElement('div');
  inside.style.height = `${content}px`;
  popover.append(inside);
  root.append(popover);

  const abort = new AbortController();
  onTestFinished(() => {
    abort.abort();
    article.remove();
    scrollTo(0, 0);
  });
  const place = (
    options: Partial<Parameters<typeof placePopover>[2]> = {},
    at = null as null | { x: number; y: number },
  ) =>
    placePopover(
      popover,
      { rects: () => range.getClientRects(), contextElement: mark, at },
      { sheet: false, signal: abort.signal, ...options },
    );
  return { mark, popover, inside, place, abort };
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) + 0.5;

beforeEach(async () => {
  await page.viewport(1000, 800);
});

describe('beside the words', () => {
  it.each([
    { name: 'on a wide screen', width: 1000, height: 800, line: 8, content: 300 },
    { name: 'near the lower edge', width: 1000, height: 800, line: 24, content: 300 },
    { name: 'at the top', width: 1000, height: 800, line: 0, content: 300 },
    { name: 'at 320 px', width: 320, height: 640, line: 8, content: 500 },
    { name: 'at 400 % zoom of 1280 × 1024', width: 320, height: 256, line: 3, content: 500 },
    { name: 'with more than fits on either side', width: 600, height: 300, line: 5, content: 900 },
  ])('covers no part of its line and stays on the screen $name', async (row) => {
    await page.viewport(row.width, row.height);
    const { mark, popover, place } = stage({ ...row, before: '' });
    place();
    await settle();
    const box = popover.getBoundingClientRect();
    expect(overlap(box, mark.getBoundingClientRect())).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(row.width - 8);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(row.height);
    expect(box.height).toBeGreaterThan(60);
  });

  it('opens under the part of a broken mention that the pointer is on', async () => {
    const { mark, popover, place } = stage({
      before: 'Words before it until the line is full: ',
      mark: 'the accord of Doha',
    });
    const [first, second] = mark.getClientRects();
    if (first === undefined || second === undefined) throw new Error('the mark must break');
    place({}, { x: second.left + 5, y: second.top + 5 });
    await settle();
    expect(popover.getBoundingClientRect().top).toBeCloseTo(second.bottom + 6, -1);
  });

  it('takes pieces of text on one line for one part', async () => {
    const { mark, popover, place } = stage({ mark: 'the <i>accord</i> <b>of</b> Doha' });
    place();
    await settle();
    const box = popover.getBoundingClientRect();
    const { left, right } = mark.getBoundingClientRect();
    expect((box.left + box.right) / 2).toBeCloseTo(Math.max((left + right) / 2, 198), -1);
  });

  it('keeps clear of the sidebar where there is room', async () => {
    const { popover, place } = stage({ before: 'Words that push it to the right of the line ' });
    place({ rightInset: () => 340 });
    await settle();
    expect(popover.getBoundingClientRect().right).toBeLessThanOrEqual(1000 - 340 - 8);
  });

  it('follows its line while the page scrolls', async () => {
    const { mark, popover, place } = stage();
    place();
    await settle();
    const gap = popover.getBoundingClientRect().top - mark.getBoundingClientRect().bottom;
    scrollTo(0, 120);
    await settle();
    const after = popover.getBoundingClientRect().top - mark.getBoundingClientRect().bottom;
    expect(after).toBeCloseTo(gap, 0);
  });

  it('stays on the screen when the window becomes narrow', async () => {
    const { popover, place } = stage({ before: 'Words that push it far to the right, ' });
    place();
    await settle();
    await page.viewport(400, 800);
    await settle();
    expect(popover.getBoundingClientRect().right).toBeLessThanOrEqual(392);
  });

  it('stays on its side when it grows under the pointer', async () => {
    const { popover, place, inside, mark } = stage({ line: 14, content: 200 });
    place();
    await settle();
    expect(popover.getBoundingClientRect().top).toBeGreaterThan(mark.getBoundingClientRect().top);
    inside.style.height = '900px';
    await settle();
    expect(popover.getBoundingClientRect().top).toBeGreaterThan(mark.getBoundingClientRect().top);
    expect(popover.getBoundingClientRect().bottom).toBeLessThanOrEqual(800);
  });

  it('stays on its side when the same words are placed anew', async () => {
    const { popover, place, mark } = stage({ line: 30, content: 300 });
    const side = { current: null };
    scrollTo(0, 500);
    place({ side });
    await settle();
    scrollTo(0, 340);
    await settle();
    place({ side });
    expect(popover.getBoundingClientRect().top).toBeGreaterThan(mark.getBoundingClientRect().top);
  });

  it('grows upward where it stands above its line, until its signal is aborted', async () => {
    const { mark, popover, place, inside, abort } = stage({ line: 24, content: 200 });
    place();
    await settle();
    inside.style.height = '300px';
    await settle();
    const lineTop = mark.getBoundingClientRect().top;
    expect(popover.getBoundingClientRect().bottom).toBeCloseTo(lineTop - 6, -1);
    expect(popover.getBoundingClientRect().bottom).toBeLessThan(lineTop);
    abort.abort();
    const { top } = popover.style;
    inside.style.height = '100px';
    await settle();
    expect(popover.style.top).toBe(top);
  });

  it('follows its line when something loads above it', async () => {
    const { mark, popover, place } = stage();
    place();
    await settle();
    const late = document.createElement('div');
    late.style.height = '90px';
    document.body.prepend(late);
    onTestFinished(() => late.remove());
    await settle();
    const gap = popover.getBoundingClientRect().top - mark.getBoundingClientRect().bottom;
    expect(gap).toBeCloseTo(6, 0);
  });

  it('becomes lower before it changes sides', async () => {
    const { popover, place, mark } = stage({ line: 30, content: 300 });
    scrollTo(0, 500);
    place();
    await settle();
    scrollTo(0, 340);
    await settle();
    const box = popover.getBoundingClientRect();
    expect(box.top).toBeGreaterThan(mark.getBoundingClientRect().top);
    expect(box.height).toBeLessThan(300);
    expect(box.bottom).toBeLessThanOrEqual(800);
  });

  it('changes sides when scrolling leaves no room on its own', async () => {
    const { popover, place, mark } = stage({ line: 30, content: 200 });
    scrollTo(0, 500);
    place();
    await settle();
    expect(popover.getBoundingClientRect().top).toBeGreaterThan(mark.getBoundingClientRect().top);
    scrollTo(0, 150);
    await settle();
    await settle();
    expect(popover.getBoundingClientRect().bottom).toBeLessThan(mark.getBoundingClientRect().top);
  });

  it('stands in the top layer', () => {
    const { popover, place } = stage();
    place();
    expect(popover.matches(':popover-open')).toBe(true);
  });

  it('follows no more once its signal is aborted', async () => {
    const { popover, place, abort } = stage();
    place();
    await settle();
    const { top } = popover.style;
    abort.abort();
    scrollTo(0, 120);
    await settle();
    expect(popover.style.top).toBe(top);
  });
});

describe('as a sheet', () => {
  it('stands at the bottom and leaves the line in sight', async () => {
    await page.viewport(390, 800);
    const { mark, popover, place } = stage({ line: 12, content: 900 });
    popover.classList.add('sheet');
    const onCovered = vi.fn();
    place({ sheet: true, onCovered });
    await settle();
    const box = popover.getBoundingClientRect();
    expect([box.left, box.right, box.bottom]).toEqual([0, 390, 800]);
    expect(box.top).toBeGreaterThanOrEqual(mark.getBoundingClientRect().bottom);
    expect(onCovered).not.toHaveBeenCalled();
  });

  it('says by how much the page must scroll where the line is too low', async () => {
    await page.viewport(390, 800);
    const { mark, popover, place } = stage({ line: 25, content: 900 });
    popover.classList.add('sheet');
    place({ sheet: true, onCovered: (px) => scrollBy(0, px) });
    await settle();
    const box = popover.getBoundingClientRect();
    expect(mark.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.top);
    expect(box.height).toBeGreaterThan(100);
  });
});

describe('words that are out of sight when it opens', () => {
  it('are told of once it is placed, not while it is drawn', async () => {
    const onHidden = vi.fn();
    const { place } = stage({ line: 59 });
    place({ onHidden });
    expect(onHidden).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(onHidden).toHaveBeenCalledOnce();
  });

  it('are not told of where it has been taken away meanwhile', async () => {
    const onHidden = vi.fn();
    const { place, abort } = stage({ line: 59 });
    place({ onHidden });
    abort.abort();
    await settle();
    expect(onHidden).not.toHaveBeenCalled();
  });
});
