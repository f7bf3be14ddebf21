import { slopeOf } from '../slope';

/** One measurement: what was spent on an input of a size. */
export interface SizedCost {
  readonly size: number;
  readonly cost: number;
}

/**
 * The exponent of the power law that fits the costs best: 1 where cost grows as size does, 2 where with
 * its square. By least squares over the logarithms; NaN of fewer than two sizes.
 */
export function fitExponent(costs: readonly SizedCost[]): number {
  return slopeOf(costs.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) })));
}
