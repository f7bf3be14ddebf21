import type { Span, TextModel } from '../core/text/textModel';

/** A stretch of one text node that stands unchanged in the model's text. */
export interface Segment {
  readonly node: Text;
  /** UTF-16 code units into the node. */
  readonly nodeStart: number;
  /** Where it begins in the model's text. */
  readonly start: number;
  readonly length: number;
}

/** One end of a range. */
interface Boundary {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Offsets of a text model to places in the page and back. It is right until the page changes a
 * block's text; then it is thrown away and made again. It never leaves the page's room.
 */
export class TextMap {
  readonly model: TextModel;
  /** The page's element for each of `model.blocks`. */
  readonly elements: readonly Element[];
  readonly #segments: readonly Segment[];
  /** For each text node its first segment; made when first needed. */
  #firstSegments: Map<Node, number> | null = null;

  /** @param segments ordered by `start`, those of one node without others between them. */
  constructor(model: TextModel, elements: readonly Element[], segments: readonly Segment[]) {
    this.model = model;
    this.elements = elements;
    this.#segments = segments;
  }

  /** The span as a live range. `RangeError` for what is no span of the text or is empty. */
  rangeOf(span: Span): Range {
    const { from, to } = this.#boundariesOf(span);
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The span as a range that costs the page nothing while it changes. `RangeError` as in `rangeOf`. */
  staticRangeOf(span: Span): StaticRange {
    const { from, to } = this.#boundariesOf(span);
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
      const text = firstTextFrom(node.childNodes[offset] ?? null, node);
      return text === null ? null : this.offsetOf(text, 0);
    }
    const first = this.#firsts().get(node);
    if (first === undefined) return null;
    let segment = this.#segments[first];
    if (segment === undefined) return null;
    for (let next = first + 1; ; next++) {
      const candidate = this.#segments[next];
      if (candidate?.node !== node || candidate.nodeStart > offset) break;
      segment = candidate;
    }
    const into = Math.max(0, Math.min(offset - segment.nodeStart, segment.length));
    return segment.start + into;
  }

  /** The index of the block that holds the offset. `RangeError` outside the text. */
  blockIndexAt(offset: number): number {
    const { blocks, text } = this.model;
    if (!(offset >= 0 && offset <= text.length)) throw new RangeError(`no offset ${offset}`);
    return lastIndex(blocks.length, (index) => (blocks[index]?.start ?? 0) <= offset);
  }

  #boundariesOf({ start, end }: Span): { from: Boundary; to: Boundary } {
    const segments = this.#segments;
    if (!(start >= 0 && start < end && end <= this.model.text.length)) {
      throw new RangeError(`no span [${start}, ${end}) in a text of ${this.model.text.length}`);
    }
    // A character between segments (a line break, the space of a `br`) is in no node: the range
    // begins behind it and ends before it.
    let first = lastIndex(segments.length, (index) => (segments[index]?.start ?? 0) <= start);
    const holder = segments[first];
    if (!holder || holder.start + holder.length <= start) first++;
    const last = lastIndex(segments.length, (index) => (segments[index]?.start ?? 0) < end);
    const from = segments[first];
    const to = segments[last];
    if (!from || !to || last < first) throw new RangeError(`[${start}, ${end}) holds no text`);
    return {
      from: { node: from.node, offset: from.nodeStart + Math.max(0, start - from.start) },
      to: { node: to.node, offset: to.nodeStart + Math.min(to.length, end - to.start) },
    };
  }

  #firsts(): Map<Node, number> {
    if (this.#firstSegments === null) {
      this.#firstSegments = new Map();
      for (const [index, { node }] of this.#segments.entries()) {
        if (!this.#firstSegments.has(node)) this.#firstSegments.set(node, index);
      }
    }
    return this.#firstSegments;
  }
}

/** The last index below `length` for which `holds` is true, where all true ones come first; -1 without one. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first text node at or after a child, within its parent. */
function firstTextFrom(child: Node | null, parent: Node): Node | null {
  const walker = parent.ownerDocument?.createTreeWalker(parent, 4); // NodeFilter.SHOW_TEXT
  if (!walker || child === null) return null;
  if (child.nodeType === 3) return child;
  walker.currentNode = child;
  return walker.nextNode();
}
