/** The variable by which `npm run fuzz` asks for more cases. */
const CASES = 'SIDELIGHT_FUZZ_CASES';

/** The variable that numbers the rounds of a long run. */
const ROUND = 'SIDELIGHT_FUZZ_ROUND';

/** The short run's seed is fixed, so that it says the same of the same code; a long run's is the day's, and its round's. */
export function fuzzParameters(short: number): { numRuns: number; seed: number } {
  const asked = Number(process.env[CASES] ?? 0);
  return asked > 0
    ? {
        numRuns: asked,
        seed: Math.floor(Date.now() / 86_400_000) * 1000 + Number(process.env[ROUND] ?? 0),
      }
    : { numRuns: short, seed: 20_240_331 };
}

/** Pieces that trip readers of text: controls, directions, halves of characters, marks, markup, names of our own. */
export const AWKWARD = [
  '',
  ' ',
  '\u00a0\u2009',
  '\n\n',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\ud83d',
  '\ude00',
  'a\u0301\u0302',
  'ﬁ ß İ ı',
  '---',
  '<b>&amp;</b>',
  '__proto__',
  'constructor',
  '“Lake League’s”',
  'ISIS‑K',
  'the Front',
  'By Ada Reyes and Tom Aldgate',
  '. . . ? ! … ',
] as const;
