import { LEADING_ABBREVIATIONS } from '../text/abbreviations';
import { buildTextModel } from '../text/textModel';
import { type Joint, type Token, tokenize } from '../text/tokens';
import type { WordShape } from '../text/words';

const ARTICLE = 'the ';

/** A word as an author wrote it, to be compared with a word of an article. */
export interface PhraseWord {
  readonly key: string;
  readonly shape: WordShape;
  readonly possessive: boolean;
  /** What the author wrote between this word and the next. */
  readonly joint: Joint;
}

/** The words of an authored name. A leading lower-case `the` is left out: a mention never includes it. */
export function compilePhrase(text: string): readonly PhraseWord[] {
  const bare = text.slice(articleEnd(text)).replace(/\n/g, ' ');
  return tokenize(buildTextModel([{ kind: 'paragraph', text: bare }])).tokens;
}

/** Where an authored name begins after its leading `the`; 0 without one. */
export function articleEnd(text: string): number {
  return text.startsWith(ARTICLE) ? ARTICLE.length : 0;
}

/** Whether `tokens` from `from` on are written as the phrase allows; their keys are known to be equal. */
export function fitsPhrase(
  phrase: readonly PhraseWord[],
  tokens: readonly Token[],
  from: number,
): boolean {
  const last = phrase.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const word = phrase[index];
    const token = tokens[from + index];
    if (word === undefined || token === undefined || !fitsCase(word.shape, token)) return false;
    if (index === last) return token.sentence === tokens[from]?.sentence;
    if (word.possessive !== token.possessive || !fitsJoint(word.joint, token)) return false;
  }
  return false;
}

/** A lower-case word fits any case; `Taliban` needs its capital; `ISIS` needs all of them. */
export function fitsCase(shape: WordShape, token: Token): boolean {
  switch (shape) {
    case 'lower':
    case 'number':
      return true;
    case 'capitalized':
    case 'initial':
      return token.shape !== 'lower' && token.shape !== 'mixed';
    case 'capitals':
      return token.shape === 'capitals';
    case 'mixed':
      return token.shape === 'mixed' || token.shape === 'capitals';
  }
}

/** A dash of any kind, a hyphen and a space stand for one another; a point and a comma may be left out. */
function fitsJoint(written: Joint, token: Token): boolean {
  const found = token.joint;
  switch (written) {
    case 'space':
      return (
        found === 'space' ||
        found === 'hyphen' ||
        (found === 'stop' && (token.shape === 'initial' || LEADING_ABBREVIATIONS.has(token.key)))
      );
    case 'hyphen':
    case 'dash':
      return found === 'hyphen' || found === 'dash' || found === 'space';
    case 'stop':
    case 'comma':
      return found === written || found === 'space';
    default:
      return found === written;
  }
}
