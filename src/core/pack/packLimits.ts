/**
 * Words of one name: more than twice as many as the longest of our own pack has. Longer ones are no names,
 * and would let a text of repeated prefixes cost more than its length.
 */
export const MAX_NAME_WORDS = 24;

/**
 * How large a pack may be. Each limit lies far above what an editor writes, several times what our own pack
 * has, and low enough that a pack made to be slow is refused within seconds.
 */
export const PACK_LIMITS = {
  /** Nearly all are entries; matching is measured with as many names. */
  files: 100_000,
  /** UTF-16 code units of all files together: hundreds of times those of our own pack. */
  characters: 200_000_000,
  /** Several times the longest file that an editor could still read. */
  fileCharacters: 1_000_000,
  fileLines: 50_000,
  /** Of one list: names, facts, notes. */
  items: 500,
  /** Names of all entries together: five for each of the most entries. */
  names: 500_000,
  /** Entries that go by one name: a text pays for each of them wherever the name stands. */
  namesakes: 20,
  /** Patterns of all entries together: each is parsed and compiled when the pack is checked. */
  patterns: 20_000,
  /** States of all patterns together: what a word of a text may cost at most. */
  patternStates: 50_000,
  /** Characters below an entry's head, all of which a reader would scroll through. */
  bodyCharacters: 8_000,
  /** Signs of markup in one text: the Markdown parser takes their square in time. */
  markupSigns: 400,
  /** Links and emphasis inside one another: a link with a word emphasized takes two. */
  markupDepth: 4,
  /** Problems listed of one file; the rest are counted. */
  problems: 100,
} as const;
