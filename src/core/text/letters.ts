import { APOSTROPHES, GLUES } from './signs';

/** What a character is to a word; a set of bits. */
export const LETTER = 1;
const MARK = 2;
export const DIGIT = 4;
/** What words are made of. */
export const WORD_PART = LETTER | MARK | DIGIT;
/** One of `GLUES`. */
export const GLUE = 8;
/** One of `APOSTROPHES`. */
export const APOSTROPHE = 16;

const KNOWN = 128;
/** By code unit, each filled in when first met: the regular expressions cost too much for every letter. */
const classes = new Uint8Array(0x10000);

/** The class of the character at a position; 0 for a sign, and outside the text. */
export function classAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return 0;
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  const known = classes[code] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  const found = classify(String.fromCharCode(code));
  classes[code] = found | KNOWN;
  return found;
}

/** How many code units the character at a position takes. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a UTF-16 code unit is a letter of ASCII. */
export function isPlainLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
}

function classify(char: string): number {
  const code = char.charCodeAt(0);
  if (isPlainLetter(code)) return LETTER;
  if (code > 0x2f && code < 0x3a) return DIGIT;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (GLUES.includes(char)) return GLUE;
  // Neither ASCII nor the block of general punctuation has other letters, marks or digits; and a regular
  // expression of a whole Unicode category takes a millisecond to compile, which most texts can be spared.
  if (code < 0x80 || (code > 0x1fff && code < 0x2070)) return 0;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return MARK;
  return /\p{Nd}/u.test(char) ? DIGIT : 0;
}
