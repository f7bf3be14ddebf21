/** Hands tremble by less, in CSS pixels: a pointer that moves farther than this does not rest on a mark, and a press that does is a drag. */
export const TREMOR_PX = 6;
