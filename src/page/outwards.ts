/** The node and the elements around it, from the inside out; over forms, too, whatever their fields are called. */
export function* outwards(node: Node, document: Document): Generator<Node> {
  const walker = document.createTreeWalker(document, 1); // NodeFilter.SHOW_ELEMENT
  walker.currentNode = node;
  for (let at: Node | null = node; at !== null; at = walker.parentNode()) yield at;
}
