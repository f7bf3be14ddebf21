/**
 * Rest on a mark before its popover opens, in milliseconds. Long enough that a pointer on its way
 * elsewhere opens nothing, short enough to feel like an answer (Wikipedia's Page Previews: 150–500).
 */
export const DWELL_MS = 200;

/** Time to come back, in milliseconds, after the pointer has left both the mark and the popover. */
export const GRACE_MS = 300;
