/** How many elements of one kind are looked at on one page. The largest saved page has 439 (2025-home); a page made to keep us busy may nest a hundred thousand, each with all their text. */
const MOST = 1000;

/** The first elements of a search, by default more than any real page has. */
export function* firstOf(elements: Iterable<Element>, most = MOST): Generator<Element> {
  let left = most;
  for (const element of elements) {
    if (left-- === 0) return;
    yield element;
  }
}
