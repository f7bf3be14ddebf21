import type { BlockKind, Span, TextModel } from '../../core/text/textModel';

/** A place that speaks of one of `entities`; any of `spans` is as good, the first is the label's own. */
export interface PlaceLabel {
  readonly entities: readonly string[];
  readonly spans: readonly Span[];
  /** `may`: neither missed when absent nor wrong when found. */
  readonly duty: 'must' | 'may';
  /** A description: any mention that touches it finds it. */
  readonly isLoose?: boolean;
}

/** A look-alike: a mention of `not` (`*`: of anything) here is an error. */
export interface Trap extends Span {
  readonly not: string;
}

export interface LabelledText {
  readonly name: string;
  readonly model: TextModel;
  readonly labels: readonly PlaceLabel[];
  readonly traps: readonly Trap[];
}

/** The blocks of a plain text: one paragraph a line, short lines without a closing point are headings. */
export function blockOf(line: string): { kind: BlockKind; text: string } {
  const text = line.replace(/\s+/g, ' ').trim();
  return { kind: text.length < 90 && !/[.?!”"]$/.test(text) ? 'heading' : 'paragraph', text };
}
