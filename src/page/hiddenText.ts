/** Elements whose text is never shown. */
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/** The usual names of styles that hide text from the eye but not from a screen reader. */
const CLIPPED = /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:\s|$)/i;

/**
 * A judge of whether an element inside a block hides its text from the reader's eye. Where the
 * document has no layout only markup is judged. An answer is kept for each class and style it has
 * met, since asking for a style costs more than reading a paragraph; so a judge serves one reading.
 */
export function createHiddenJudge(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  const answers = new Map<string, boolean>();
  return (element) => {
    if (UNSHOWN.has(element.localName)) return true;
    if (element.attributes.length === 0) return false;
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
      return true;
    }
    const names = element.getAttribute('class') ?? '';
    const style = element.getAttribute('style') ?? '';
    const key = `${element.localName}|${names}|${style}`;
    let hidden = answers.get(key);
    if (hidden === undefined) {
      hidden = CLIPPED.test(names) || /display:\s*none|visibility:\s*hidden/i.test(style);
      if (!hidden && view !== null && 'checkVisibility' in element) {
        hidden = !element.checkVisibility({ visibilityProperty: true }) || isClipped(view, element);
      }
      answers.set(key, hidden);
    }
    return hidden;
  };
}

/** Whether a block is laid out and visible; true where the document has no layout. */
export function isShown(block: Element): boolean {
  return !('checkVisibility' in block) || block.checkVisibility({ visibilityProperty: true });
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
