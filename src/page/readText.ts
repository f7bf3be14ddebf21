import { type BlockKind, buildTextModel, type TextModel } from '../core/text/textModel';
import type { FoundArticle } from './findArticle';
import { createHiddenJudge, isShown } from './hiddenText';
import type { FoundBlock } from './storyBlocks';
import { type Segment, TextMap } from './textMap';

export interface ReadText {
  readonly model: TextModel;
  readonly map: TextMap;
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

/**
 * Reads the article's text as the page shows it: white space collapsed, hidden text left out, soft
 * hyphens kept. Blocks without text are left out, and blocks that are not shown, unless none is.
 */
export function readText(found: FoundArticle): ReadText {
  const isHidden = createHiddenJudge(found.root);
  const shown = shownBlocks(found.blocks, isHidden);
  const blocks = shown.length > 0 ? shown : found.blocks;
  const reader = new BlockReader(isHidden);
  const parts: { kind: BlockKind; text: string }[] = [];
  const elements: Element[] = [];
  for (const { kind, element } of blocks) {
    const text = reader.read(element);
    if (text === '') continue;
    parts.push({ kind, text });
    elements.push(element);
  }
  const model = buildTextModel(parts);
  return { model, map: new TextMap(model, elements, reader.segments) };
}

/** Blocks lie together in a few columns, so what surrounds them is asked once for each column. */
function shownBlocks(
  blocks: readonly FoundBlock[],
  isHidden: (element: Element) => boolean,
): readonly FoundBlock[] {
  const columns = new Map<Element, boolean>();
  return blocks.filter(({ element }) => {
    const column = element.parentElement ?? element;
    let columnShown = columns.get(column);
    if (columnShown === undefined) {
      columnShown = isShown(column);
      columns.set(column, columnShown);
    }
    return columnShown && !isHidden(element);
  });
}

/** White space that a browser collapses. A no-break space is not among it. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const NEEDS_COLLAPSING = /[\t\r\n\f]| {2}/;

class BlockReader {
  readonly segments: Segment[] = [];
  readonly #isHidden: (element: Element) => boolean;
  /** Where the current block begins in the model. */
  #start = 0;
  /** The current block's text so far. */
  #text = '';
  /** No white space may follow: the text is empty or ends in a space. Asking the growing text itself would copy it each time. */
  #atSpace = true;

  constructor(isHidden: (element: Element) => boolean) {
    this.#isHidden = isHidden;
  }

  read(block: Element): string {
    this.#text = '';
    this.#atSpace = true;
    this.#walk(block);
    this.#trimEnd();
    const text = this.#text;
    if (text !== '') this.#start += text.length + 1;
    return text;
  }

  /** Walks without recursion: a page may nest its elements deeper than a stack. */
  #walk(block: Element): void {
    let node: Node | null = block.firstChild;
    while (node !== null) {
      if (node.nodeType === 3) this.#readNode(node as Text);
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (LINE_ENDS.has(element.localName)) this.#addSpace();
        if (element.firstChild !== null && !this.#isHidden(element)) {
          node = element.firstChild;
          continue;
        }
      }
      while (node !== null && node.nextSibling === null) {
        node = node.parentNode;
        if (node === block) return;
        if (LINE_ENDS.has((node as Element).localName)) this.#addSpace();
      }
      node = node?.nextSibling ?? null;
    }
  }

  /** A space that is in no node. */
  #addSpace(): void {
    if (!this.#atSpace) this.#text += ' ';
    this.#atSpace = true;
  }

  #readNode(node: Text): void {
    const data = node.data;
    if (!NEEDS_COLLAPSING.test(data)) {
      this.#add(node, 0, data.length, data);
      return;
    }
    let from = 0;
    for (const { 0: run, index } of data.matchAll(COLLAPSIBLE)) {
      // Up to and with the run's first character, which stands for all of it.
      this.#add(node, from, index + 1, `${data.slice(from, index)} `);
      from = index + run.length;
    }
    if (from < data.length) this.#add(node, from, data.length, data.slice(from));
  }

  /** Adds a stretch of a node that holds at most single spaces; drops its first where one stands before it. */
  #add(node: Text, from: number, to: number, text: string): void {
    const spare = this.#atSpace && text.startsWith(' ') ? 1 : 0;
    const length = to - from - spare;
    if (length === 0) return;
    const start = this.#start + this.#text.length;
    this.#text += spare === 0 ? text : text.slice(1);
    this.#atSpace = text.endsWith(' ');
    const last = this.segments[this.segments.length - 1];
    if (
      last?.node === node &&
      last.start + last.length === start &&
      last.nodeStart + last.length === from + spare
    ) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + length };
    } else {
      this.segments.push({ node, nodeStart: from + spare, start, length });
    }
  }

  #trimEnd(): void {
    if (!this.#atSpace || this.#text === '') return;
    this.#text = this.#text.slice(0, -1);
    const end = this.#start + this.#text.length;
    const last = this.segments[this.segments.length - 1];
    if (!last || last.start + last.length <= end) return;
    this.segments.pop();
    if (last.length > 1) this.segments.push({ ...last, length: last.length - 1 });
  }
}
