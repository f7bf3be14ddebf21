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
  const points = costs.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let above = 0;
  let below = 0;
  for (const [x, y] of points) {
    above += (x - meanX) * (y - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}
