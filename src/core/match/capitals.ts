import { FUNCTION_WORDS } from '../text/functionWords';
import type { NameHit } from './candidate';
import type { Reading } from './reading';

/** Words that are names only by their capitals, besides the function words (`IS`). */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['us', 'coin', 'aid', 'cia', 'ct', 'ai', 'isa']);

/**
 * Tells whether an alias in capitals can be trusted inside a line that is all in capitals. `IS` and `US`
 * are words like others there, and pass only with an alias that has company to show. `ISIS` passes
 * unless the article elsewhere writes the word as a name of another kind (*Isis*) and never in capitals.
 */
export function compileCapitals(reading: Reading): (hit: NameHit) => boolean {
  const inCapitals = new Set<string>();
  const otherwise = new Set<string>();
  for (const token of reading.tokens) {
    if (reading.caseOf(token) === 'capitals') continue;
    if (token.shape === 'capitals') inCapitals.add(token.key);
    else otherwise.add(token.key);
  }
  return (hit) => {
    const first = reading.tokens[hit.from];
    const [word] = hit.words;
    if (first === undefined || word === undefined || hit.words.length > 1) return true;
    if (word.shape !== 'capitals' || reading.caseOf(first) !== 'capitals') return true;
    if (FUNCTION_WORDS.has(word.key) || PLAIN_WORDS.has(word.key)) {
      return first.dotted || hit.alias?.needs !== undefined;
    }
    return inCapitals.has(word.key) || !otherwise.has(word.key);
  };
}
