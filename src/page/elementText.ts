/** An element's text with white space collapsed and trimmed. For judging an element; what is annotated is read by `readText`. */
export function elementText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The share of an element's text that stands in descendants matching the selector, 0 to 1. */
export function textShare(element: Element, selector: string): number {
  const all = elementText(element).length;
  if (all === 0) return 0;
  let inside = 0;
  for (const part of element.querySelectorAll(selector)) {
    // A nested match is counted with its outermost.
    const outer = part.parentElement?.closest(selector);
    if (outer && outer !== element && element.contains(outer)) continue;
    inside += elementText(part).length;
  }
  return inside / all;
}
