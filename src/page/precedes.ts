/** Whether an element begins before another in the document; an element around it does, too. */
export function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}
