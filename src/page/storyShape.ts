/** Elements that say nothing of where a paragraph stands: quotations, lists, and the paper's own `nyt_text`. */
const TRANSPARENT = new Set(['blockquote', 'ul', 'ol', 'li']);

function isTransparent(element: Element): boolean {
  return TRANSPARENT.has(element.localName) || /[-_]/.test(element.localName);
}

/** The element in which the blocks of a parent are laid out: itself, or what holds the list or quotation that it is part of. */
export function seatOf(parent: Element, scope: Element): Element {
  let seat = parent;
  while (seat !== scope && isTransparent(seat)) seat = seat.parentElement ?? scope;
  return seat;
}

/**
 * How a seat stands in its scope: tag names upwards, each with its lasting class names. Paragraphs
 * of one story share a shape, whatever the classes are called this year, and boxes between them
 * have another.
 */
export function shapeOf(seat: Element, scope: Element): string {
  const steps: string[] = [];
  let element: Element | null = seat;
  while (element !== null && element !== scope) {
    if (!isTransparent(element)) steps.push(element.localName + lastingClasses(element));
    element = element.parentElement;
  }
  return steps.join('<');
}

/** Class names without those that a build makes up (`css-1fanzo5`, `evys1bk0`) and without counters (`story-body-2`). */
function lastingClasses(element: Element): string {
  let names = '';
  for (const name of element.classList) {
    if (/^css-/.test(name) || /^e[a-z0-9]{6,8}\d$/.test(name)) continue;
    names += `.${name.replace(/\d+/g, '')}`;
  }
  return names;
}
