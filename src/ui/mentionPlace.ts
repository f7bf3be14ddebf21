/** Where a mention stands in the page, and keeps standing while the page moves. */
export interface MentionPlace {
  /** Its boxes now, in viewport CSS pixels (`Range.getClientRects`). */
  rects(): Iterable<DOMRectReadOnly>;
  /** An element of the page that holds it: its scrolling ancestors are watched. */
  readonly contextElement: Element;
}
