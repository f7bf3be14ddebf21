import { addTo } from '../collections/addTo';
import { FUNCTION_WORDS } from '../text/functionWords';
import { CLOSING_QUOTES } from '../text/signs';
import type { TextModel } from '../text/textModel';
import { type Token, type TokenizedText, type TokenSpan, tokenize } from '../text/tokens';

/**
 * How a block is set. In a headline's capitals, and in one With Each Word Capitalized, letter case
 * says less about names than in running prose.
 */
export type BlockCase = 'prose' | 'title' | 'capitals';

/** An article's words, with what the rules of matching ask about them. */
export interface AnalyzedText extends TokenizedText {
  readonly model: TextModel;
  /** By index of the block. */
  readonly cases: readonly BlockCase[];
  /** Positions in `tokens` by the word that stands there, upwards. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  caseOf(token: Token): BlockCase;
  sentenceOf(token: Token): TokenSpan;
}

/** Code units at a block's end: room for a sentence's period and whatever closes after it. */
const ENDING = 8;
const SENTENCE_END = new RegExp(`\\.[${CLOSING_QUOTES})]*\\s*$`, 'u');

/** Cuts a model into words, and finds out how each block is set and where each word stands. */
export function analyzeModel(model: TextModel): AnalyzedText {
  const text = tokenize(model);
  const cases = text.blocks.map(({ from, to }, at) => {
    const block = model.blocks[at];
    const isSentence = SENTENCE_END.test(model.text.slice(block?.start, block?.end).slice(-ENDING));
    return caseOfWords(text.tokens.slice(from, to), isSentence);
  });
  return {
    ...text,
    model,
    cases,
    places: placesByWord(text.tokens),
    caseOf: (token) => cases[token.block] ?? 'prose',
    sentenceOf: (token) => text.sentences[token.sentence] ?? { from: 0, to: 0 },
  };
}

function placesByWord(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ key }, at) => {
    addTo(places, key, at);
  });
  return places;
}

/** Papers differ in which verbs and prepositions of a headline they leave small: up to a quarter here. */
const RAISED_IN_TITLE = 0.75;
/** No headline has as many words, while a paragraph that lists names may have as many capitals. */
const TOO_LONG_FOR_TITLE = 30;

/** A title ends with no period and has nearly all its longer words capitalized. */
function caseOfWords(words: readonly Token[], isSentence: boolean): BlockCase {
  let lettered = 0;
  let small = 0;
  let long = 0;
  let raised = 0;
  for (const { key, shape } of words) {
    if (shape === 'number') continue;
    lettered += 1;
    if (shape !== 'capitals' && shape !== 'initial') small += 1;
    if (key.length < 4 || FUNCTION_WORDS.has(key)) continue;
    long += 1;
    if (shape !== 'lower') raised += 1;
  }
  if (small === 0 && lettered > 1) return 'capitals';
  const isRaised = long > 1 && raised >= RAISED_IN_TITLE * long;
  return isRaised && !isSentence && words.length < TOO_LONG_FOR_TITLE ? 'title' : 'prose';
}
