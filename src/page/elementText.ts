/** White space other than single spaces. Asked first, because replacing every space costs more than all else here. */
const UNEVEN = /[^\S ]|\s\s/;

/** An element's text with white space collapsed and trimmed. For judging an element; what is annotated is read by `readText`. */
export function elementText(element: Element): string {
  const text = element.textContent ?? '';
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The share of an element's text that stands in descendants matching the selector, 0 to 1. White space does not count: it may stand on either side of a tag. */
export function textShare(element: Element, selector: string): number {
  const parts = element.querySelectorAll(selector);
  const all = parts.length === 0 ? 0 : inkLength(element);
  if (all === 0) return 0;
  let inside = 0;
  for (const part of parts) {
    // A nested match is counted with its outermost.
    const outer = part.parentElement?.closest(selector);
    if (outer && outer !== element && element.contains(outer)) continue;
    inside += inkLength(part);
  }
  return inside / all;
}

function inkLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
