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
  /** In the elements from one to the next that is not to be searched, which is beside it. */
  function* between(first: Node | null, end?: Element): Generator<Element> {
    for (let at = first as Element | null; at && at !== end; at = walker.nextSibling() as Element) {
      if (isForm(at)) continue;
      if (at.matches(sought)) yield at;
      yield* at.querySelectorAll(sought);
    }
  }
  for (const step of path.reverse()) {
    walker.currentNode = step;
    walker.parentNode();
    yield* between(walker.firstChild(), step);
    if (!isForm(step) && step.matches(sought)) yield step;
  }
  yield* inside ?? body.querySelectorAll(sought);
  for (const step of path.reverse()) {
    walker.currentNode = step;
    yield* between(walker.nextSibling());
  }
}
