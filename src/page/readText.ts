import { type BlockText, buildTextModel, type TextModel } from '../core/text/textModel';
import type { FoundArticle } from './findArticle';
import { isShown } from './hiddenText';
import { readBlock } from './readBlock';
import type { FoundBlock } from './storyBlocks';
import { TextMap } from './textMap';

export interface ReadText {
  /** What `model` is built from. */
  readonly blocks: readonly BlockText[];
  readonly model: TextModel;
  readonly map: TextMap;
}

/**
 * The article's text as the page shows it. Blocks that are not shown are left out, unless none is
 * shown. To be called only while the page is as it was found.
 */
export function readText(found: FoundArticle): ReadText {
  const { isHidden } = found;
  const shown = shownBlocks(found.blocks, isHidden);
  const read = shown.length > 0 ? shown : found.blocks;
  const blocks = read.map(({ kind, text }) => ({ kind, text }));
  const model = buildTextModel(blocks);
  const elements = read.map(({ element }) => element);
  return {
    blocks,
    model,
    map: new TextMap(model, elements, (index) => {
      const { element, text } = read[index] ?? {};
      const now = element && readBlock(element, isHidden);
      return now !== undefined && now.text === text ? now.segments : [];
    }),
  };
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
