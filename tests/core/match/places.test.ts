import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, touches, touchesBeside } from '../../../src/core/match/places';
import type { TokenSpan } from '../../../src/core/text/tokens';

const meets = (a: TokenSpan, b: TokenSpan) => a.from < b.to && b.from < a.to;
const span = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]): TokenSpan => ({ from, to: from + length }));

describe('places', () => {
  it.each<[string, TokenSpan[], boolean]>([
    ['touch with one that begins inside', [{ from: 4, to: 9 }], true],
    ['touch with one that ends inside', [{ from: 0, to: 4 }], true],
    ['touch with one around', [{ from: 0, to: 9 }], true],
    ['do not touch with one that ends before', [{ from: 0, to: 3 }], false],
    ['do not touch with one that begins behind', [{ from: 5, to: 6 }], false],
    [
      'touch with one whose nested one is outside',
      [
        { from: 3, to: 9 },
        { from: 6, to: 7 },
      ],
      true,
    ],
    [
      'do not touch between two',
      [
        { from: 0, to: 2 },
        { from: 6, to: 7 },
      ],
      false,
    ],
  ])('%s', (_, spans, expected) => {
    expect(touches(placesOf(spans), { from: 3, to: 5 })).toBe(expected);
  });

  it('touch a window where any span meets it, however they nest', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, window) => {
        expect(touches(placesOf(spans), window)).toBe(spans.some((each) => meets(each, window)));
      }),
    );
  });

  it('touch beside a span in the window where any meets the window and not the span', () => {
    fc.assert(
      fc.property(fc.array(span), span, fc.nat(5), fc.nat(5), (spans, self, before, after) => {
        const window = { from: self.from - before, to: self.to + after };
        const expected = spans.some((each) => meets(each, window) && !meets(each, self));
        expect(touchesBeside(placesOf(spans), window, self)).toBe(expected);
      }),
    );
  });
});
