import { slopeOf } from '../slope';
import type { Weight } from './weigh';

/** What a tab and the background hold after this many articles. */
export interface CurveWeight {
  readonly articles: number;
  readonly tab: Weight;
  /** Its heap alone; null if no extension is installed. */
  readonly background: number | null;
}

/** After this many articles, most of what code, caches and pools take only once has settled. */
export const WARM_UP = 20;

/** Bytes that the tab's heap gains per article, fitted over the curve's last half. */
export function lastHalfSlope(curve: readonly CurveWeight[]): number {
  const half = (curve.at(-1)?.articles ?? 0) / 2;
  return slopeOf(
    curve
      .filter(({ articles }) => articles >= half)
      .map(({ articles, tab }) => ({ x: articles, y: tab.heap })),
  );
}

/** How much a weight has grown from the curve's beginning to its end, as a share. */
export function growthOf(
  curve: readonly CurveWeight[],
  weightOf: (at: CurveWeight) => number | null,
): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return Number.NaN;
  return (weightOf(last) ?? Number.NaN) / (weightOf(first) ?? Number.NaN) - 1;
}
