/** What a page says of its article, as the reader sees it there. */
export interface ArticleMetadata {
  readonly title: string | null;
  /** Names only, without "By", in the order printed. */
  readonly bylines: readonly string[];
  /** The day printed above the article, in New York's time: `YYYY-MM-DD`. */
  readonly publishedAt: string | null;
  /** The canonical address, without query and fragment. */
  readonly url: string | null;
}
