/** Characters of an article beyond which it is left alone: some sixty times the longest saved one, and no more than a reader's machine bears at once. */
export const MOST_CHARACTERS = 1_000_000;
