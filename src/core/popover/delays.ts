/**
 * Rest on a mark before its popover opens, in milliseconds. Long enough that a pointer on its way
 * elsewhere opens nothing, short enough to feel like an answer (Wikipedia's Page Previews: 150–500).
 */
export const DWELL_MS = 200;

/** Time to come back, in milliseconds, after the pointer has left both the mark and the popover. */
export const GRACE_MS = 300;

/** A pointer that moves farther than this, in CSS pixels, does not rest: hands tremble by less. */
export const REST_RADIUS_PX = 6;
