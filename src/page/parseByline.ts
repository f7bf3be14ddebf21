/** Where the names end and another credit begins. */
const OTHER_CREDIT =
  /[;|•·–—]|\b(?:photographs?|photography|illustrations?|videos?|graphics?|visuals?|text|produced|additional|reporting from|reported from|as told to|interview by)\b/i;

/** What follows a name and belongs to it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq)\.?$/i;

/** A name has at most this many words: "The New York Times Editorial Board". */
const LONGEST_NAME = 7;

/**
 * The names of a byline such as "By A, B and C", in the case printed, without what stands around
 * them. Empty where there are none, and for a sentence that happens to begin with "By".
 */
export function parseByline(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|por):?\s+/i, '');
  const end = text.search(OTHER_CREDIT);
  const names: string[] = [];
  for (const part of (end < 0 ? text : text.slice(0, end)).split(
    /\s*,\s*(?:and\s+)?|\s+(?:and|y|&)\s+/i,
  )) {
    const name = part.trim();
    if (name === '') continue;
    const last = names.length - 1;
    const before = names[last];
    if (before !== undefined && NAME_SUFFIX.test(name)) names[last] = `${before}, ${name}`;
    else names.push(name);
  }
  return names.every(isName) ? names : [];
}

/** Few words, most of them capitalized: "Gabriel García Márquez", "Ursula von der Leyen". */
function isName(text: string): boolean {
  const words = text.split(' ');
  const capitalized = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length <= LONGEST_NAME && capitalized >= words.length / 2;
}
