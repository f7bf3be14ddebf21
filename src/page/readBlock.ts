/** A stretch of one text node that stands unchanged in its block's text. */
export interface Segment {
  readonly node: Text;
  /** UTF-16 code units into the node. */
  readonly nodeStart: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A block's text as the page shows it, and where each part of it comes from. */
export interface ReadBlock {
  readonly text: string;
  /** Ordered by `start`; those of one node follow each other. */
  readonly segments: readonly Segment[];
}

/** Elements at whose edges a line ends, so that the words on both sides do not touch. */
const LINE_ENDS = new Set([
  'br',
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'section',
  'blockquote',
  'tr',
  'td',
]);

/** White space that a browser collapses. A no-break space is not among it. */
export const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const NEEDS_COLLAPSING = /[\t\r\n\f]| {2}/;
const UNEVEN = /^ |[\t\r\n\f]| (?: |$)/;

/**
 * Reads only a block's text. Most paragraphs are shown as they stand in the page's source, and to take
 * that costs a fifth of going through their nodes; the others are read as `readBlock` does.
 */
export function readBlockText(block: Element, isHidden: (element: Element) => boolean): string {
  const source = block.textContent ?? '';
  const isAsShown = !UNEVEN.test(source) && isPlain(block, isHidden);
  return isAsShown ? source : readBlock(block, isHidden).text;
}

/** Nothing inside the block is hidden, nor ends a line. */
function isPlain(block: Element, isHidden: (element: Element) => boolean): boolean {
  if (block.firstElementChild === null) return true;
  for (const element of block.getElementsByTagName('*')) {
    if (LINE_ENDS.has(element.localName) || isHidden(element)) return false;
  }
  return true;
}

/**
 * Reads a block node by node: white space collapsed and trimmed, hidden text left out, soft hyphens
 * kept. Without recursion: a page may nest its elements deeper than a stack.
 */
export function readBlock(block: Element, isHidden: (element: Element) => boolean): ReadBlock {
  const reader = new BlockReader();
  let node: Node | null = block.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) reader.addNode(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (LINE_ENDS.has(element.localName)) reader.addSpace();
      if (element.firstChild !== null && !isHidden(element)) {
        node = element.firstChild;
        continue;
      }
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === block) return reader.end();
      if (LINE_ENDS.has((node as Element).localName)) reader.addSpace();
    }
    node = node?.nextSibling ?? null;
  }
  return reader.end();
}

class BlockReader {
  readonly #segments: Segment[] = [];
  #text = '';
  /** No white space may follow: the text is empty or ends in a space. Asking the growing text itself would copy it each time. */
  #atSpace = true;

  /** A space that is in no node. */
  addSpace(): void {
    if (!this.#atSpace) this.#text += ' ';
    this.#atSpace = true;
  }

  addNode(node: Text): void {
    const data = node.data;
    if (!NEEDS_COLLAPSING.test(data)) {
      this.#add(node, 0, data.length, data);
      return;
    }
    let from = 0;
    for (const { 0: run, index } of data.matchAll(COLLAPSIBLE)) {
      // Up to and including the run's first character, which stands for all of it.
      this.#add(node, from, index + 1, `${data.slice(from, index)} `);
      from = index + run.length;
    }
    if (from < data.length) this.#add(node, from, data.length, data.slice(from));
  }

  /** The whole block was read. */
  end(): ReadBlock {
    if (this.#atSpace && this.#text !== '') this.#dropLast();
    return { text: this.#text, segments: this.#segments };
  }

  /** Adds a stretch of a node that holds at most single spaces; drops a leading space where one stands before it. */
  #add(node: Text, from: number, to: number, text: string): void {
    const spare = this.#atSpace && text.startsWith(' ') ? 1 : 0;
    const length = to - from - spare;
    if (length === 0) return;
    const start = this.#text.length;
    this.#text += spare === 0 ? text : text.slice(1);
    this.#atSpace = text.endsWith(' ');
    const last = this.#segments[this.#segments.length - 1];
    if (
      last?.node === node &&
      last.start + last.length === start &&
      last.nodeStart + last.length === from + spare
    ) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + length };
    } else {
      this.#segments.push({ node, nodeStart: from + spare, start, length });
    }
  }

  #dropLast(): void {
    this.#text = this.#text.slice(0, -1);
    const last = this.#segments[this.#segments.length - 1];
    if (!last || last.start + last.length <= this.#text.length) return;
    this.#segments.pop();
    if (last.length > 1) this.#segments.push({ ...last, length: last.length - 1 });
  }
}
