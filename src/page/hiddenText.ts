import { createClassMemo } from './classMemo';

/** Elements whose text is never shown. */
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/** The usual names of styles that hide text from the eye but not from a screen reader. */
const CLIPPED = /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:\s|$)/i;

/** How many elements are asked for their style in one reading: a page that needs more means to keep us busy, and its text counts as shown. */
const MOST_ASKED = 2000;

/**
 * A judge of whether an element hides its text from the reader's eye, for one reading of a page.
 * Where the document has no layout only markup is judged.
 */
export function createHiddenJudge(): (element: Element) => boolean {
  let asked = 0;
  return createClassMemo((element) => {
    if (UNSHOWN.has(element.localName) || isHiddenByMarkup(element)) return true;
    if (!element.hasAttribute('class') && !element.hasAttribute('style')) return false;
    return asked++ < MOST_ASKED && isHiddenByStyle(element);
  }, mayHideItself);
}

function mayHideItself(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('aria-hidden') ||
    element.hasAttribute('style')
  );
}

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** By its own style, not its ancestors': the answer is taken for all elements of its tag and class. */
function isHiddenByStyle(element: Element): boolean {
  if (CLIPPED.test(element.getAttribute('class') ?? '')) return true;
  const view = element.ownerDocument.defaultView;
  if (view === null || !('checkVisibility' in element)) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || isClipped(style)) return true;
  const { parentElement: around } = element;
  return (
    style.visibility !== 'visible' &&
    around !== null &&
    view.getComputedStyle(around).visibility === 'visible'
  );
}

/** Whether an element and all around it is laid out and visible; true where the document has no layout. */
export function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
}

/** Taken out of the flow and cut down to a point. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0|1)(?:px)?\b/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) {
    return true;
  }
  return style.overflow === 'hidden' && parseFloat(style.width) <= 1;
}
