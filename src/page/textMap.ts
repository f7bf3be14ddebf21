import { lastIndex } from '../core/collections/lastIndex';
import type { Span, TextModel } from '../core/text/textModel';
import { isForm } from './isForm';
import { outwards } from './outwards';
import type { Segment } from './readBlock';

/** One end of a range, and the model's offset that it stands for. */
interface Boundary {
  readonly node: Text;
  readonly offset: number;
  readonly at: number;
}

/**
 * Maps offsets of a text model to places in the page and back. It is right until the page changes a
 * block's text; then it is thrown away and made again. A block is read node by node only when a place
 * in it is asked for: most of a long article never is. It never leaves the page's room.
 */
export class TextMap {
  readonly model: TextModel;
  /** The page's element for each of `model.blocks`. */
  readonly elements: readonly Element[];
  readonly #readSegments: (blockIndex: number) => readonly Segment[];
  /** By block, as far as they were asked for. */
  readonly #segments: (readonly Segment[])[] = [];
  /** For each block's element its index; made when first needed. */
  #indexes: Map<Node, number> | null = null;

  /** @param readSegments those of a block, none where the page has changed its text. */
  constructor(
    model: TextModel,
    elements: readonly Element[],
    readSegments: (blockIndex: number) => readonly Segment[],
  ) {
    this.model = model;
    this.elements = elements;
    this.#readSegments = readSegments;
  }

  /** The span as a live range; `null` where the page has changed. `RangeError` for what is not a span of the text, or holds no text. */
  rangeOf(span: Span): Range | null {
    const still = this.staticRangeOf(span);
    if (still === null) return null;
    const range = new Range();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    return range;
  }

  /**
   * The span as a range that costs the page nothing while it changes. `null` and `RangeError` as in
   * `rangeOf`. A character between segments (a line break, the space of a `br`) is in no node: the
   * range begins after it and ends before it.
   */
  staticRangeOf({ start, end }: Span): StaticRange | null {
    const { text } = this.model;
    if (!(start >= 0 && start < end && end <= text.length)) {
      throw new RangeError(`no span [${start}, ${end}) in a text of ${text.length}`);
    }
    const from = this.#boundaryAt(start, false);
    const to = this.#boundaryAt(end, true);
    if (from === null || to === null) return null;
    if (from.at >= to.at) throw new RangeError(`[${start}, ${end}) holds no text`);
    // The page has shortened what was read: a range beyond a node's end would throw.
    if (from.offset > from.node.length || to.offset > to.node.length) return null;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  /**
   * The model's offset of a place in the page. A place in white space that is not shown counts as
   * the nearest one that is. `null` for a place outside the blocks' visible text.
   */
  offsetOf(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) {
      const text = isForm(node) ? null : firstTextFrom(node.childNodes[offset] ?? null, node);
      return text === null ? null : this.offsetOf(text, 0);
    }
    const index = this.#indexAround(node);
    const block = index === null ? undefined : this.model.blocks[index];
    if (index === null || block === undefined) return null;
    let segment: Segment | null = null;
    for (const candidate of this.#segmentsOf(index)) {
      if (candidate.node !== node) continue;
      if (segment !== null && candidate.nodeStart > offset) break;
      segment = candidate;
    }
    if (segment === null) return null;
    const into = Math.max(0, Math.min(offset - segment.nodeStart, segment.length));
    return block.start + segment.start + into;
  }

  /** The element of the block that holds the offset. `RangeError` outside the text. */
  elementAt(offset: number): Element {
    const element = this.elements[this.blockIndexAt(offset)];
    if (element === undefined) throw new RangeError(`no block at ${offset}`);
    return element;
  }

  /** The index of the block that holds the offset. `RangeError` outside the text. */
  blockIndexAt(offset: number): number {
    const { blocks, text } = this.model;
    if (!(offset >= 0 && offset <= text.length)) throw new RangeError(`no offset ${offset}`);
    return lastIndex(blocks.length, (index) => (blocks[index]?.start ?? 0) <= offset);
  }

  /** For a range's end: the last segment that starts before the offset. For its start: the first that ends after it. */
  #boundaryAt(offset: number, isEnd: boolean): Boundary | null {
    const { blocks } = this.model;
    let index = this.blockIndexAt(isEnd ? offset - 1 : offset);
    // The break after a block belongs to it, but a range that begins there begins with the next.
    if (!isEnd && offset === blocks[index]?.end) index++;
    const blockStart = blocks[index]?.start ?? 0;
    const at = offset - blockStart;
    const segments = this.#segmentsOf(index);
    const segment = isEnd
      ? segments.findLast(({ start }) => start < at)
      : segments.find(({ start, length }) => start + length > at);
    if (segment === undefined) return null;
    const { node, nodeStart, start, length } = segment;
    const into = Math.max(0, Math.min(at - start, length));
    return { node, offset: nodeStart + into, at: blockStart + start + into };
  }

  #segmentsOf(index: number): readonly Segment[] {
    let segments = this.#segments[index];
    if (segments === undefined) {
      segments = this.#readSegments(index);
      this.#segments[index] = segments;
    }
    return segments;
  }

  #indexAround(node: Node): number | null {
    this.#indexes ??= new Map(this.elements.map((element, index) => [element, index]));
    for (const at of outwards(node, document)) {
      const index = this.#indexes.get(at);
      if (index !== undefined) return index;
    }
    return null;
  }
}

/** The first text node at or after a child, within its parent. */
function firstTextFrom(child: Node | null, parent: Node): Node | null {
  const walker = parent.ownerDocument?.createTreeWalker(parent, 4); // NodeFilter.SHOW_TEXT
  if (!walker || child === null) return null;
  if (child.nodeType === 3) return child;
  walker.currentNode = child;
  return walker.nextNode();
}
