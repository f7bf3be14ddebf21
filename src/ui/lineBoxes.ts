/** One box a line: a range gives one for each piece of text in it. */
export function lineBoxes(rects: Iterable<DOMRectReadOnly>): DOMRectReadOnly[] {
  const merged: DOMRectReadOnly[] = [];
  for (const rect of rects) {
    if (rect.width === 0) continue;
    const last = merged.at(-1);
    if (last === undefined || rect.top >= last.bottom - last.height / 2) {
      merged.push(rect);
      continue;
    }
    const left = Math.min(last.left, rect.left);
    const top = Math.min(last.top, rect.top);
    const right = Math.max(last.right, rect.right);
    const bottom = Math.max(last.bottom, rect.bottom);
    merged[merged.length - 1] = new DOMRect(left, top, right - left, bottom - top);
  }
  return merged;
}
