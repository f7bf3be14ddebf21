import { expect, it } from 'vitest';
import { fitExponent } from '../../../../src/cli/bench/matching/fitExponent';

it.each([
  { grows: 'not at all', costs: [3, 3, 3], exponent: 0 },
  { grows: 'as the size', costs: [0.5, 5, 50], exponent: 1 },
  { grows: 'with its square', costs: [2, 200, 20_000], exponent: 2 },
  { grows: 'as the size, but for one disturbance', costs: [1, 20, 100], exponent: 1 },
])('the exponent of what grows $grows is $exponent', ({ costs, exponent }) => {
  const sized = costs.map((cost, at) => ({ size: 10 ** (at + 3), cost }));
  expect(fitExponent(sized)).toBeCloseTo(exponent, 10);
});

it('one size gives none', () => {
  expect(fitExponent([{ size: 10, cost: 1 }])).toBeNaN();
});
