/**
 * Words of one name. Longer ones are no names, and would let a text of repeated prefixes cost more than
 * its length. The longest of our own pack has ten.
 */
export const MAX_NAME_WORDS = 24;

/**
 * How large a pack may be. Each limit lies far above what an editor writes, and low enough that a pack
 * made to be slow is told so within seconds.
 */
export const PACK_LIMITS = {
  files: 100_000,
  /** UTF-16 code units of all files together. */
  characters: 200_000_000,
  /** Ten times the longest file that an editor could still read. */
  fileCharacters: 1_000_000,
  fileLines: 50_000,
  /** Of one list: names, facts, notes. */
  items: 500,
  /** Names of all entries together. */
  names: 500_000,
  /** Entries that go by one name: a text pays for each of them wherever the name stands. */
  namesakes: 20,
  patterns: 20_000,
  /** States of all patterns together, ten times those of our own pack: what a word of a text may cost at most. */
  patternStates: 50_000,
  /** Characters below an entry's head: ten times the longest that there is. */
  bodyCharacters: 8_000,
  /** Signs of markup in one text: the Markdown parser takes their square in time. */
  markupSigns: 400,
  /** Links and emphasis inside one another. */
  markupDepth: 4,
  /** Problems told of one file; the rest is counted. */
  problems: 100,
} as const;
