import type { Box } from './geometry';
import { GAP_PX, MOST_SHARE } from './room';

/** A sheet is never made lower than this share of the viewport, which holds a definition: the page scrolls instead. */
const LEAST_SHARE = 0.4;

/** The greatest height of a sheet from the bottom that leaves `line` in sight, as far as that goes. All in viewport CSS pixels. */
export function sheetHeight(line: Box, viewportHeight: number): number {
  return Math.min(
    viewportHeight * MOST_SHARE,
    Math.max(roomBelow(line, viewportHeight), viewportHeight * LEAST_SHARE),
  );
}

/** By how much the page must scroll for a sheet of `height` to leave `line` in sight; 0 where it is. In CSS pixels. */
export function coveredBySheet(line: Box, height: number, viewportHeight: number): number {
  const covered = height - roomBelow(line, viewportHeight);
  return covered > 0 || line.top < 0 ? covered : 0;
}

function roomBelow(line: Box, viewportHeight: number): number {
  return viewportHeight - line.bottom - GAP_PX;
}
