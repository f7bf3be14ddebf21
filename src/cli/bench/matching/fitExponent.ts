import { slopeOf } from '../slope';

/** One measurement: the cost of an input of this size. */
export interface SizedCost {
  readonly size: number;
  readonly cost: number;
}

/**
 * The exponent of the power law that fits the costs best: 1 if cost grows with size, 2 if with its
 * square. By least squares over the logarithms; NaN for fewer than two sizes.
 */
export function fitExponent(costs: readonly SizedCost[]): number {
  return slopeOf(costs.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) })));
}
