import { describe, expect, it } from 'vitest';
import { type CurveWeight, growthOf, lastHalfSlope } from '../../../../src/cli/bench/soak/curve';

/** A curve of a tab's heap alone. */
function curveOf(heaps: readonly (readonly [articles: number, heap: number])[]): CurveWeight[] {
  return heaps.map(([articles, heap]) => ({
    articles,
    tab: { heap, native: 0 },
    background: null,
  }));
}

describe('lastHalfSlope', () => {
  it.each([
    {
      name: 'what was taken once and for all in the first half does not count',
      heaps: [
        [0, 0],
        [100, 900],
        [200, 1000],
        [300, 1000],
        [400, 1000],
      ],
      slope: 0,
    },
    {
      name: 'what each article leaves does, whatever the curve began with',
      heaps: [
        [0, 5000],
        [200, 1000],
        [300, 1300],
        [400, 1600],
      ],
      slope: 3,
    },
    {
      name: 'a wave around a line counts as the line',
      heaps: [
        [200, 110],
        [300, 90],
        [300, 110],
        [400, 90],
      ],
      slope: -0.1,
    },
  ] as const)('$name', ({ heaps, slope }) => {
    expect(lastHalfSlope(curveOf(heaps))).toBeCloseTo(slope, 10);
  });

  it('one weight has none', () => {
    expect(lastHalfSlope(curveOf([[500, 10]]))).toBeNaN();
  });
});

describe('growthOf', () => {
  it('compares the end with the beginning, whatever lies between', () => {
    const curve = curveOf([
      [0, 200],
      [100, 900],
      [500, 210],
    ]);
    expect(growthOf(curve, ({ tab }) => tab.heap)).toBeCloseTo(0.05, 10);
  });

  it('gives no growth for what was not weighed', () => {
    const curve = curveOf([[0, 200]]);
    expect(growthOf(curve, ({ background }) => background)).toBeNaN();
    expect(growthOf([], ({ tab }) => tab.heap)).toBeNaN();
  });
});
