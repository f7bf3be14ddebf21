import { type FoldedSpan, type FoldedText, foldText } from '../text/foldText';
import type { Span, TextModel } from '../text/textModel';

/** A model with its folded text, in which the ends of blocks are spaces like others. */
export interface FoldedModel {
  readonly model: TextModel;
  readonly text: string;
  readonly blocks: readonly FoldedSpan[];
  /** From a span of the folded text to that of the model's text which was folded to it. */
  unfold(span: FoldedSpan): Span;
  /** From a span of the folded text to that of the whole words which it touches in the model's text. */
  unfoldToWords(span: FoldedSpan): Span;
}

const known = new WeakMap<TextModel, FoldedModel>();

/** Folds a model, once. */
export function foldModel(model: TextModel): FoldedModel {
  const before = known.get(model);
  if (before !== undefined) return before;
  const folded = foldText(model.text);
  const made: FoldedModel = {
    model,
    text: folded.text,
    blocks: model.blocks.map((block) => folded.fold(block)),
    unfold: (span) => folded.unfold(span),
    unfoldToWords: (span) => folded.unfold(wholeWords(folded, span)),
  };
  known.set(model, made);
  return made;
}

function wholeWords({ text }: FoldedText, { foldedStart, foldedEnd }: FoldedSpan): FoldedSpan {
  let [start, end] = [foldedStart, foldedEnd];
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  while (isInsideWord(text, start)) start -= 1;
  while (isInsideWord(text, end)) end += 1;
  return { foldedStart: start, foldedEnd: end };
}

/** Whether a cut at a position would split a word, or a number at its point or comma. */
export function isInsideWord(text: string, at: number): boolean {
  if (isWord(text[at]))
    return isWord(text[at - 1]) || /\d[.,]\d/.test(text.slice(Math.max(0, at - 2), at + 1));
  return /\d[.,]\d/.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** A letter or digit; undefined, beyond an end of the text, is neither. */
export function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
