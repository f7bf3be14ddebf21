/** Room, in CSS pixels, between the line that is explained and its popover. */
export const GAP_PX = 6;

/** The greatest share of the viewport's height that a popover takes; `popover.css` says the same for a first frame. */
export const MOST_SHARE = 0.6;

/** But in a low window so much, in CSS pixels, as a definition needs, where there is room. */
export const LEAST_MOST_PX = 240;
