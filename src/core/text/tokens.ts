import { endsSentence } from './sentences';
import { GLUES, HYPHENS, LONG_DASHES, PLAIN_APOSTROPHES, QUOTES } from './signs';
import type { Span, TextModel } from './textModel';
import { findWord, type WordShape } from './words';

/** What stands between a word and the next one. */
export type Joint =
  /** White space alone. */
  | 'space'
  /** A short dash that touches both: `ISIS-K`. */
  | 'hyphen'
  /** A dash with space beside it, or a long one. */
  | 'dash'
  /** A period and space, whether or not it ends a sentence: `Gen. Milley`. */
  | 'stop'
  /** A period that touches both: `isis.org`. */
  | 'point'
  /** A comma, with or without space. */
  | 'comma'
  /** A slash: `9/11`. */
  | 'slash'
  /** Space, and a quotation mark or an apostrophe beside it: `the “army`, `groups’ men`. */
  | 'mark'
  /** A semicolon with whatever else, so that clauses can be told apart. */
  | 'semicolon'
  /** Anything else: brackets, colons, several signs. */
  | 'other'
  /** Nothing: the word is the last of its block. */
  | 'block';

/** One word. Its span leaves out a possessive ending and keeps the last point of `U.S.` */
export interface Token extends Span {
  /** Folded; equal keys are the same word. */
  readonly key: string;
  readonly shape: WordShape;
  readonly possessive: boolean;
  /** Written with points: `N.R.F.` */
  readonly dotted: boolean;
  /** To the next word. */
  readonly joint: Joint;
  /** Index into `TokenizedText.sentences`. */
  readonly sentence: number;
  /** Index into `TextModel.blocks`. */
  readonly block: number;
}

/** A half-open span of positions in `TokenizedText.tokens`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSpan[];
  /** By index of the block. */
  readonly blocks: readonly TokenSpan[];
}

const GLUE = new RegExp(`[${GLUES}]`, 'gu');
const LONE_APOSTROPHE = new RegExp(`^[${PLAIN_APOSTROPHES}]\\s`, 'u');
const HYPHEN = new RegExp(`^[${HYPHENS}]$`, 'u');
const DASH = new RegExp(`^\\s*(?:[${HYPHENS}${LONG_DASHES}]|--)\\s*$`, 'u');
const QUOTE = new RegExp(`^[${PLAIN_APOSTROPHES}]?\\s+[${QUOTES}]?$|^[${QUOTES}][,.]?\\s+$`, 'u');

/** What stands most often between two words. */
const USUAL_JOINTS: ReadonlyMap<string, Joint> = new Map([
  [' ', 'space'],
  ['. ', 'stop'],
  [', ', 'comma'],
  ['-', 'hyphen'],
]);

/** Cuts the text of each block into words and sentences. */
export function tokenize(model: TextModel): TokenizedText {
  const tokens: Token[] = [];
  const sentences: TokenSpan[] = [];
  const blocks: TokenSpan[] = [];
  model.blocks.forEach((block, blockIndex) => {
    const text = model.text.slice(block.start, block.end);
    const from = tokens.length;
    let sentenceFrom = from;
    // One by one, so that of a long block no second list of all its words is kept.
    for (let word = findWord(text, 0); word !== null; ) {
      const next = findWord(text, word.tail);
      const between = next === null ? '' : text.slice(word.tail, next.start);
      tokens.push({
        start: block.start + word.start,
        end: block.start + word.end,
        key: word.key,
        shape: word.shape,
        possessive: word.possessive || (word.key.endsWith('s') && isLoneApostrophe(between)),
        dotted: word.dotted,
        joint: next === null ? 'block' : jointOf(between),
        sentence: sentences.length,
        block: blockIndex,
      });
      if (next === null || endsSentence(word, between, next)) {
        sentences.push({ from: sentenceFrom, to: tokens.length });
        sentenceFrom = tokens.length;
      }
      word = next;
    }
    blocks.push({ from, to: tokens.length });
  });
  return { tokens, sentences, blocks };
}

/** As in `the groups’ men`. */
function isLoneApostrophe(between: string): boolean {
  return between !== ' ' && LONE_APOSTROPHE.test(between);
}

/** Classifies what stands between two words of one block. */
function jointOf(between: string): Joint {
  const usual = USUAL_JOINTS.get(between);
  if (usual !== undefined) return usual;
  const bare = between.replace(GLUE, '');
  if (/^\s+$/u.test(bare)) return 'space';
  if (HYPHEN.test(bare)) return 'hyphen';
  if (DASH.test(bare)) return 'dash';
  if (/^\.\s+$/u.test(bare)) return 'stop';
  if (bare === '.') return 'point';
  if (/^,\s*$/u.test(bare)) return 'comma';
  if (/^\s?\/\s?$/u.test(bare)) return 'slash';
  if (QUOTE.test(bare)) return 'mark';
  return bare.includes(';') ? 'semicolon' : 'other';
}
