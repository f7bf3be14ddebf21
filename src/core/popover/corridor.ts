import type { Box, Point } from './geometry';

/** How far outside the exact corridor, in CSS pixels, a hand may stray. */
const TOLERANCE_PX = 12;

/**
 * Whether `point` lies on a sensible way from `from` (where the pointer left the mark) to `box`
 * (the popover): inside the convex hull of the two. The hull of a point and a rectangle is the
 * rectangle together with the four triangles that the point spans with its sides.
 */
export function inCorridor(from: Point, box: Box, point: Point): boolean {
  const left = box.left - TOLERANCE_PX;
  const right = box.right + TOLERANCE_PX;
  const top = box.top - TOLERANCE_PX;
  const bottom = box.bottom + TOLERANCE_PX;
  if (point.x >= left && point.x <= right && point.y >= top && point.y <= bottom) return true;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, i) => {
    const next = corners[(i + 1) % corners.length];
    return next !== undefined && inTriangle(point, from, corner, next);
  });
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const d1 = side(p, a, b);
  const d2 = side(p, b, c);
  const d3 = side(p, c, a);
  const negative = d1 < 0 || d2 < 0 || d3 < 0;
  const positive = d1 > 0 || d2 > 0 || d3 > 0;
  return !(negative && positive);
}

function side(p: Point, a: Point, b: Point): number {
  return (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
}
