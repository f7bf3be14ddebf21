/** In the page: scrolls the i-th mark to the middle and returns a point on it, in CSS pixels of the window. */
export function showMark(i: number): { x: number; y: number } {
  const marks = [...(CSS.highlights.get('sidelight-mark-light') ?? [])];
  const mark = marks[i % marks.length];
  if (mark === undefined) throw new Error('nothing is marked');
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const before = range.getClientRects()[0];
  scrollBy(0, (before?.top ?? 0) - innerHeight / 2);
  const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
  return { x: left + 3, y: top + height / 2 };
}
