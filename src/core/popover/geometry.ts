export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sides of a rectangle in CSS pixels; a `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
