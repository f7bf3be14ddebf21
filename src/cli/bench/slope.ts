export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** How much `y` grows per unit of `x`, by least squares; NaN for fewer than two different `x`. */
export function slopeOf(points: readonly CurvePoint[]): number {
  const mean = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean('x'), mean('y')];
  let above = 0;
  let below = 0;
  for (const { x, y } of points) {
    above += (x - meanX) * (y - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}
