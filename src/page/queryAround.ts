import { isForm } from './isForm';

/**
 * The elements of `root` that match and are no forms, as `root.querySelectorAll` has them and in its
 * order, but searched part by part: before the body, in it, after it; forms on either side are not
 * searched. A caller that stops early never searches the body, which is most of the page.
 * @param body inside `root`, or `root` itself.
 * @param inside what to yield for the body, in place of its matching elements.
 */
export function* queryAround(
  root: Element,
  body: Element,
  selector: string,
  inside?: Iterable<Element>,
): Generator<Element> {
  const sought = `:is(${selector}):not(form)`;
  const walker = root.ownerDocument.createTreeWalker(root, 1); // NodeFilter.SHOW_ELEMENT
  const path: Element[] = [];
  walker.currentNode = body;
  for (let at: Node | null = body; at !== root && at !== null; at = walker.parentNode()) {
    path.push(at as Element);
  }
  for (const step of path.reverse()) {
    walker.currentNode = step;
    walker.parentNode();
    for (let at = walker.firstChild(); at !== null && at !== step; at = walker.nextSibling()) {
      yield* matching(at as Element, sought);
    }
    if (!isForm(step) && step.matches(sought)) yield step;
  }
  yield* inside ?? body.querySelectorAll(sought);
  for (const step of path.reverse()) {
    walker.currentNode = step;
    for (let at = walker.nextSibling(); at !== null; at = walker.nextSibling()) {
      yield* matching(at as Element, sought);
    }
  }
}

function* matching(element: Element, sought: string): Generator<Element> {
  if (isForm(element)) return;
  if (element.matches(sought)) yield element;
  yield* element.querySelectorAll(sought);
}
