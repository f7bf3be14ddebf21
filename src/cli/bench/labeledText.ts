import type { BlockKind, Span, TextModel } from '../../core/text/textModel';

/** A place that is about one of `entities`; any of `spans` is as good, but the first is the label's own. */
export interface PlaceLabel {
  readonly entities: readonly string[];
  readonly spans: readonly Span[];
  /** `may`: not missed when absent, and not wrong when found. */
  readonly duty: 'must' | 'may';
  /** A description: any mention that overlaps it finds it. */
  readonly isLoose?: boolean;
}

/** A look-alike: a mention of `not` here, or of anything if it is `*`, is an error. */
export interface Trap extends Span {
  readonly not: string;
}

export interface LabeledText {
  readonly name: string;
  readonly model: TextModel;
  readonly labels: readonly PlaceLabel[];
  readonly traps: readonly Trap[];
}

/** A line of plain text as a block: a paragraph, or a heading if it is short and has no final punctuation. */
export function blockOf(line: string): { kind: BlockKind; text: string } {
  const text = line.replace(/\s+/g, ' ').trim();
  return { kind: text.length < 90 && !/[.?!”"]$/.test(text) ? 'heading' : 'paragraph', text };
}
