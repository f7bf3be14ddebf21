/** Elements whose text is never shown. */
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/** The usual names of styles that hide text from the eye but not from a screen reader. */
const CLIPPED = /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:\s|$)/i;

/** Elements that markup may hide one by one. Asked one by one: browsers answer simple selectors faster than lists. */
const MARKED = ['[hidden]', '[aria-hidden="true"]', '[style]'];

/** Classes asked about in one reading: a page with more means to keep us busy, and its text counts as shown. */
const MOST_CLASSES = 2000;

/**
 * A judge of whether an element inside a block hides its text from the reader's eye. Where the
 * document has no layout only markup is judged. What hides single elements is asked of the document
 * once, and an answer is kept for each class that was met, since asking for a style costs more than
 * reading a paragraph; so a judge serves one reading.
 */
export function createHiddenJudge(root: Element): (element: Element) => boolean {
  const view = root.ownerDocument.defaultView;
  const marked = new Set(MARKED.flatMap((selector) => [...root.querySelectorAll(selector)]));
  const answers = new Map<unknown, boolean>();
  return (element) => {
    if (UNSHOWN.has(element.localName)) return true;
    if (marked.has(element)) return isHiddenByMarkup(element) || isHiddenByStyle(view, element);
    const names: unknown = element.className;
    if (names === '') return false;
    let hidden = answers.get(names);
    if (hidden === undefined) {
      if (answers.size === MOST_CLASSES) return false;
      hidden = isHiddenByStyle(view, element);
      answers.set(names, hidden);
    }
    return hidden;
  };
}

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

function isHiddenByStyle(view: Window | null, element: Element): boolean {
  if (CLIPPED.test(element.getAttribute('class') ?? '')) return true;
  if (!isShown(element)) return true;
  return view !== null && 'checkVisibility' in element && isClipped(view, element);
}

/** Whether an element and all around it is laid out and visible; true where the document has no layout. */
export function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
}

/** Taken out of the flow and cut down to a point. */
function isClipped(view: Window, element: Element): boolean {
  const style = view.getComputedStyle(element);
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0|1)(?:px)?\b/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) {
    return true;
  }
  return style.overflow === 'hidden' && parseFloat(style.width) <= 1;
}
