import type { Box } from './geometry';
import { GAP_PX, LEAST_MOST_PX, MOST_SHARE } from './room';

/** Room, in CSS pixels, between the popover and the viewport's edge. */
const EDGE_PX = 8;
/** The popover changes sides rather than be lower than this, in CSS pixels, if it wants to be higher. */
const LEAST_PX = 160;

export type Side = 'below' | 'above';

interface Wish {
  /** The line that is explained, in viewport CSS pixels. */
  readonly line: Box;
  /** What the popover would measure with all the room in the world, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** CSS pixels at the viewport's right edge that are taken (by the sidebar): kept free where there is room. */
  readonly rightInset: number;
  /** The side it stands on, or null at first: what unfolds under the pointer must not jump away. */
  readonly side: Side | null;
}

export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * Where the popover goes: below its line or above it, never over it, centered on it as far as the
 * viewport allows, and at most 60 % of the viewport high, in a low one 240 px. All in viewport CSS pixels.
 */
export function placeBeside(wish: Wish): Place {
  const { line, viewport, width } = wish;
  const most = Math.max(viewport.height * MOST_SHARE, LEAST_MOST_PX);
  const wanted = Math.min(wish.height, most);
  const room = {
    below: viewport.height - EDGE_PX - line.bottom - GAP_PX,
    above: line.top - GAP_PX - EDGE_PX,
  };
  const side = chooseSide(room, wanted, wish.side);
  const maxHeight = Math.max(0, Math.min(most, room[side]));
  const height = Math.min(wanted, maxHeight);
  const taken = viewport.width - wish.rightInset >= width + 2 * EDGE_PX ? wish.rightInset : 0;
  const rightmost = viewport.width - taken - EDGE_PX - width;
  const centered = (line.left + line.right - width) / 2;
  return {
    side,
    left: Math.max(EDGE_PX, Math.min(centered, rightmost)),
    top: side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX - height,
    maxHeight,
  };
}

function chooseSide(room: Record<Side, number>, wanted: number, current: Side | null): Side {
  if (current !== null && room[current] >= Math.min(LEAST_PX, wanted)) return current;
  if (room.below >= wanted) return 'below';
  if (room.above >= wanted) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}
