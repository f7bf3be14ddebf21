import { FUNCTION_WORDS } from '../text/functionWords';
import type { AnalyzedText } from './analyzedText';
import type { NameHit } from './candidate';

/**
 * Of the one-word aliases in capitals of our own pack those that are something else as well, besides the
 * function words (`IS`): in small letters a word (`us`, `coin`), or short for much else or another's
 * name (`ct`, `ai`).
 */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['us', 'coin', 'ct', 'ai']);

/**
 * Whether an alias in capitals can be trusted inside a line that is all in capitals. `IS` is a verb
 * there; `US` is a word like others, and passes only for an alias that `needs` company. `ISIS` passes
 * unless the article elsewhere writes the word as a name of another kind (*Isis*) and never in capitals.
 */
export function isTrustedInCapitals(analyzed: AnalyzedText, hit: NameHit): boolean {
  const first = analyzed.tokens[hit.from];
  const [word] = hit.words;
  if (first === undefined || word === undefined || hit.words.length > 1) return true;
  if (word.shape !== 'capitals' || analyzed.caseOf(first) !== 'capitals') return true;
  if (FUNCTION_WORDS.has(word.key)) return first.dotted;
  if (PLAIN_WORDS.has(word.key)) return first.dotted || hit.alias?.needs !== undefined;
  let isTrusted = true;
  for (const at of analyzed.places.get(word.key) ?? []) {
    const token = analyzed.tokens[at];
    if (token === undefined || analyzed.caseOf(token) === 'capitals') continue;
    if (token.shape === 'capitals') return true;
    isTrusted = false;
  }
  return isTrusted;
}
