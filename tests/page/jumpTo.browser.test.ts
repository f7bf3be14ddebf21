import { describe, expect, it, vi } from 'vitest';
import { jumpTo } from '../../src/page/jumpTo';
import { observeReading, readReadingOffset } from '../../src/page/observeReading';
import borderTown from '../fixtures/pages/border-town.html?raw';
import { rangeIn } from './rangeIn';
import { nextFrame, showPage, wait } from './showPage';

const open = () => showPage(borderTown);

describe('jumpTo', () => {
  it.each([
    ['without a sheet', 0],
    ['above a sheet', 300],
  ])('brings a far span to the middle of what is free, %s', (_, bottomInset) => {
    const { map, spanOf, leave } = open();
    const span = spanOf('National Resistance Front');
    jumpTo(map, span, bottomInset);
    const { top, bottom } = rangeIn(map, span).getBoundingClientRect();
    expect(Math.abs((top + bottom) / 2 - (innerHeight - bottomInset) / 2)).toBeLessThan(2);
    leave();
  });

  it('moves nothing for words that are not shown', () => {
    const { map, spanOf, leave } = open();
    const span = spanOf('National Resistance Front');
    const block = map.elementAt(span.start);
    block.setAttribute('hidden', '');
    const scrolled = vi.spyOn(window, 'scrollTo');
    jumpTo(map, span);
    expect(scrolled).not.toHaveBeenCalled();
    scrolled.mockRestore();
    block.removeAttribute('hidden');
    leave();
  });

  it('leaves a span that is well in view where it is', () => {
    const { map, spanOf, leave } = open();
    const span = spanOf('National Resistance Front');
    jumpTo(map, span);
    window.scrollBy({ top: 40, behavior: 'instant' });
    const before = scrollY;
    jumpTo(map, span);
    expect(scrollY).toBe(before);
    leave();
  });

  it('arrives by a near smooth scroll too', async () => {
    const { map, spanOf, leave } = open();
    const span = spanOf('National Resistance Front');
    jumpTo(map, span);
    window.scrollBy({ top: innerHeight, behavior: 'instant' });
    jumpTo(map, span);
    await expect
      .poll(() => {
        const { top, bottom } = rangeIn(map, span).getBoundingClientRect();
        return Math.abs((top + bottom) / 2 - innerHeight / 2);
      })
      .toBeLessThan(2);
    leave();
  });
});

describe('readReadingOffset', () => {
  it('is 0 above the article and its length below', () => {
    const { map, model, leave } = open();
    expect(readReadingOffset(map, -5000)).toBe(0);
    expect(readReadingOffset(map, 100_000)).toBe(model.text.length);
    leave();
  });

  it('lies in the block that the line crosses, and grows down the page', () => {
    const { map, model, leave } = open();
    let last = 0;
    for (const [index, element] of map.elements.entries()) {
      const { top, bottom } = element.getBoundingClientRect();
      const offset = readReadingOffset(map, (top + bottom) / 2);
      expect(map.blockIndexAt(offset)).toBe(index);
      expect(offset).toBeGreaterThan(last);
      last = offset;
    }
    expect(last).toBeLessThan(model.text.length);
    leave();
  });

  it('is the end of a block in the gap behind it', () => {
    const { map, model, leave } = open();
    const bottom = map.elements[3]?.getBoundingClientRect().bottom ?? 0;
    expect(readReadingOffset(map, bottom + 5)).toBe(model.blocks[3]?.end);
    leave();
  });
});

describe('observeReading', () => {
  it('tells the position at once and after a scroll, once a frame, and nothing after its life', async () => {
    const { map, life, leave } = open();
    const seen: number[] = [];
    observeReading(map, (offset) => seen.push(offset), life.signal);
    expect(seen).toHaveLength(1);
    for (let step = 0; step < 5; step++) window.scrollBy({ top: 300, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeGreaterThan(seen[0] ?? 0);
    life.abort();
    window.scrollBy({ top: 300, behavior: 'instant' });
    await wait(60);
    expect(seen).toHaveLength(2);
    leave();
  });
});
