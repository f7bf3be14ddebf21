/** What a block is to the article: an `authorNote` says who the authors are, apart from the story. */
export type BlockKind = 'paragraph' | 'heading' | 'authorNote';

/** A half-open span in UTF-16 code units over a `TextModel.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether they share any of the text. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One paragraph, heading or authors' note of the article's body, in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * An article's text, and the one currency: every position in Sidelight is a half-open span `[start, end)`
 * in UTF-16 code units over `text`. Blocks are separated there by exactly one `\n`; inside a block no
 * `\n` occurs, and each run of white space that a browser would collapse stands as one space.
 */
export interface TextModel {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A block's text by itself, as it travels: a list of them weighs less in a message than one long text and its spans. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Joins block texts into a model. A `\n` inside a block's text would break the currency: `RangeError`. */
export function buildTextModel(parts: readonly BlockText[]): TextModel {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text.includes('\n')) {
      throw new RangeError(`block ${blocks.length} contains a line break`);
    }
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    text += part.text;
    blocks.push({ kind: part.kind, start, end: text.length });
  }
  return { text, blocks };
}
