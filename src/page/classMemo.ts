/**
 * Asks a question only once for each tag and class, for one reading of a page: elements are many and
 * alike, and an answer costs more than reading a paragraph.
 * @param isSpecial whether attributes other than the class may change the answer; such an element is asked itself.
 */
export function createClassMemo<T>(
  ask: (element: Element) => T,
  isSpecial: (element: Element) => boolean,
): (element: Element) => T {
  const answers = new Map<string, Map<unknown, T>>();
  return (element) => {
    // On SVG elements it is an object.
    const names: unknown = element.className;
    if (element.attributes.length > (names === '' ? 0 : 1) && isSpecial(element))
      return ask(element);
    let ofTag = answers.get(element.localName);
    if (ofTag === undefined) {
      ofTag = new Map();
      answers.set(element.localName, ofTag);
    }
    let answer = ofTag.get(names);
    if (answer === undefined) {
      answer = ask(element);
      ofTag.set(names, answer);
    }
    return answer;
  };
}
