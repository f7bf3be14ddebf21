import type { FoundArticle } from './findArticle';
import { outwards } from './outwards';

/** Where the page changed: in the head, in a block of the story, elsewhere in the article, in what is around that, or outside. */
export type ChangePlace = 'head' | 'block' | 'inside' | 'around' | 'outside';

/**
 * Makes a teller of where nodes are, for as long as the page does not change. Each element is visited
 * once, however many nodes are in it and however deep: what they cost together grows with their number.
 * @param blocks the elements of the article's blocks.
 */
export function createPlaceTeller(
  document: Document,
  article: FoundArticle | null,
  blocks: ReadonlySet<Node>,
): (node: Node) => ChangePlace {
  const places = new Map<Node | null, ChangePlace>();
  if (article !== null) {
    for (const at of outwards(article.root, document)) places.set(at, 'around');
    places.set(article.root, 'inside');
  }
  places.set(document.head, 'head');
  return (node) => {
    const path: Node[] = [];
    let place: ChangePlace = 'outside';
    for (const at of outwards(node, document)) {
      const known = blocks.has(at) ? 'block' : places.get(at);
      if (known !== undefined) {
        place = known === 'around' && at !== node ? 'outside' : known;
        break;
      }
      path.push(at);
    }
    for (const at of path) places.set(at, place);
    return place;
  };
}
