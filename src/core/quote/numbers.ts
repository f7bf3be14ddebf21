import type { Word } from '../text/words';

const CARDINALS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens`;
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
  sixtieth seventieth eightieth ninetieth hundredth thousandth millionth`;
const SHARES = 'half halves twice thirds quarter quarters double doubled triple tripled';

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `${CARDINALS} ${ORDINALS} ${SHARES}`.split(/\s+/),
);

/** Without the plural's s. What is counted is left out: `five men` may become `five old men`. */
const UNITS: ReadonlySet<string> = new Set(
  `percent percentage degree dollar euro pound ruble rupee mile kilometer meter foot feet acre ton
  second minute hour day week month year decade century centurie`.split(/\s+/),
);

/**
 * What stands right before a figure: a currency's sign, or a minus as it is typed and printed. A dash
 * between words or figures is no minus, nor is one that only divides, as the figure dash.
 */
const SIGNS_BEFORE = /(?:(?<![\p{L}\p{N}])[-\u2010\u2011\u2013\u2212]|\p{Sc})+$/u;

/**
 * The number at a position among a text's words, with its sign and its unit (`-5`, `€20`, `40 percent`,
 * `seven year`); null for another word. A word that has a figure in it (`19th`, `5m`) counts whole.
 */
export function numberAt(text: string, words: readonly Word[], at: number): string | null {
  const word = words[at];
  if (word === undefined || !isNumber(word)) return null;
  return `${signBefore(text, word)}${word.key}${unitAfter(text, words, at)}`;
}

function isNumber({ key, shape }: Word): boolean {
  return shape === 'number' || NUMBER_WORDS.has(key) || /\d/.test(key);
}

function signBefore(text: string, { start }: Word): string {
  // Longer signs than `-US$` do not occur, and a slice of fixed length keeps the whole linear.
  const [signs = ''] = text.slice(Math.max(0, start - 4), start).match(SIGNS_BEFORE) ?? [];
  return signs.replace(/[^\p{Sc}]/gu, '-');
}

function unitAfter(text: string, words: readonly Word[], at: number): string {
  const sign = text.charAt(words[at]?.tail ?? 0);
  if (sign === '%') return ' percent';
  if (sign === '°') return ' degree';
  const [next = '', afterNext] = words.slice(at + 1, at + 3).map(({ key }) => key);
  if (next === 'per' && afterNext === 'cent') return ' percent';
  const unit = next.replace(/s$/, '');
  return UNITS.has(unit) ? ` ${unit}` : '';
}
