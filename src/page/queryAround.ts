/**
 * The elements of `root` that match, as `root.querySelectorAll` has them and in its order, but
 * searched part by part: before the body, in it, after it. A caller that stops early never searches
 * the body, which is most of the page.
 * @param body inside `root`, or `root` itself.
 * @param inside what to yield for the body, in place of its matching elements.
 */
export function* queryAround(
  root: Element,
  body: Element,
  selector: string,
  inside?: Iterable<Element>,
): Generator<Element> {
  const path: Element[] = [];
  for (let at = body; at !== root && at.parentElement !== null; at = at.parentElement) {
    path.push(at);
  }
  for (const step of path.reverse()) {
    let child = step.parentElement?.firstElementChild ?? null;
    for (; child !== null && child !== step; child = child.nextElementSibling) {
      yield* matching(child, selector);
    }
    if (step.matches(selector)) yield step;
  }
  yield* inside ?? body.querySelectorAll(selector);
  for (const step of path.reverse()) {
    for (let child = step.nextElementSibling; child !== null; child = child.nextElementSibling) {
      yield* matching(child, selector);
    }
  }
}

function* matching(element: Element, selector: string): Generator<Element> {
  if (element.matches(selector)) yield element;
  yield* element.querySelectorAll(selector);
}
