import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/core/popover/placeBeside';

const DESKTOP = { width: 1280, height: 800 };
const ZOOMED = { width: 320, height: 256 };
const line = (top: number, left = 400, width = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + 24,
});
const wish = {
  line: line(200),
  width: 380,
  height: 300,
  viewport: DESKTOP,
  rightInset: 0,
  side: null,
};

describe('the side', () => {
  it.each([
    { name: 'below, where there is room for all', line: line(200), expected: 'below' },
    { name: 'above, where only there is room for all', line: line(600), expected: 'above' },
    {
      name: 'the roomier one, where neither holds all',
      line: line(450),
      height: 470,
      expected: 'above',
    },
    {
      name: 'its own, though the other has room for all',
      line: line(560),
      side: 'below' as const,
      expected: 'below',
    },
    {
      name: 'the other, once its own is cramped',
      line: line(700),
      side: 'below' as const,
      expected: 'above',
    },
    {
      name: 'its own, if little is all it wants',
      line: line(700),
      side: 'below' as const,
      height: 50,
      expected: 'below',
    },
  ])('$name', ({ name: _, expected, ...row }) => {
    expect(placeBeside({ ...wish, ...row }).side).toBe(expected);
  });
});

describe('across', () => {
  it.each([
    { name: 'centered on the words', line: line(200, 600, 80), left: 450 },
    { name: 'kept off the left edge', line: line(200, 10), left: 8 },
    { name: 'kept off the right edge', line: line(200, 1200), left: 892 },
    { name: 'kept off the sidebar', line: line(200, 800), rightInset: 348, left: 544 },
    {
      name: 'over the sidebar, where nothing else is left',
      viewport: { width: 700, height: 800 },
      rightInset: 348,
      line: line(200, 500),
      left: 312,
    },
  ])('$name', ({ name: _, left, ...row }) => {
    expect(placeBeside({ ...wish, ...row }).left).toBe(left);
  });
});

describe('the height', () => {
  it('is at most 60 % of the viewport', () => {
    expect(placeBeside({ ...wish, line: line(10), height: 2000 }).maxHeight).toBe(480);
  });

  it('is what the side has room for', () => {
    expect(
      placeBeside({ ...wish, line: line(100), viewport: ZOOMED, width: 304, height: 900 }),
    ).toMatchObject({
      side: 'below',
      maxHeight: 256 - 8 - 124 - 6,
    });
  });
});

it('never covers its line nor leaves the viewport while its line is inside', () => {
  for (const viewport of [DESKTOP, ZOOMED, { width: 390, height: 844 }]) {
    for (let top = 0; top <= viewport.height - 24; top += 7) {
      for (const height of [60, 300, 2000]) {
        for (const side of ['below', 'above', null] as const) {
          const at = line(top, 100);
          const width = Math.min(380, viewport.width - 16);
          const place = placeBeside({ ...wish, line: at, viewport, width, height, side });
          const bottom = place.top + Math.min(height, place.maxHeight);
          expect(place.top >= at.bottom || bottom <= at.top).toBe(true);
          expect(place.top).toBeGreaterThanOrEqual(Math.min(0, at.top));
          expect(bottom).toBeLessThanOrEqual(viewport.height);
        }
      }
    }
  }
});
