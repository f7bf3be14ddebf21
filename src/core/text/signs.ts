/**
 * The signs that are written in more than one way, each set as a string: as it stands it can be put
 * between the brackets of a regular expression, in front.
 */

/** Invisible inside a word: soft hyphens, zero-width characters, and marks of a script's direction. */
export const GLUES = '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF';

/** Apostrophes as English text is typed and printed. */
export const PLAIN_APOSTROPHES = "'’";

/** Those, and what is mistaken for them: the opening quotation marks, lone accents, and the prime. */
export const APOSTROPHES = `${PLAIN_APOSTROPHES}‘‛\`´′`;

/** An apostrophe that is a letter to Unicode, and so is inside a word whatever it touches. */
export const LETTER_APOSTROPHE = 'ʼ';

/** Dashes that join what they touch: hyphens, figure and en dash, minus, and their small and wide forms. */
export const HYPHENS = '-‐‑‒–⁃−﹣－';

/** Dashes that separate what they touch: the em dash, and the bar before a quotation. */
export const LONG_DASHES = '—―';

/** What may close a quotation or a word quoted inside one. */
export const CLOSING_QUOTES = `"”${PLAIN_APOSTROPHES}`;

/** What may open or close one. */
export const QUOTES = `“‘${CLOSING_QUOTES}`;
