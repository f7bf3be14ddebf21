import { expect } from 'vitest';
import type { ArticleMetadata } from '../../src/core/article/articleMetadata';
import { elementText } from '../../src/page/elementText';
import type { FoundArticle } from '../../src/page/findArticle';

/** What is known of a saved page. */
export interface SavedMeta {
  readonly slug: string;
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly bylines: readonly string[];
  readonly date_published: string | null;
  readonly body: {
    readonly count: number;
    readonly first_words: string | null;
    readonly last_words: string | null;
    readonly paragraphs: readonly SavedParagraph[];
    readonly headings: readonly string[];
  };
  /** Paragraphs that a reader may show or drop. */
  readonly optional: readonly { readonly first: string }[];
  readonly must_not: readonly { readonly first_words: string }[];
}

interface SavedParagraph {
  /** Its first eight words. */
  readonly first: string;
  /** Its last four words. */
  readonly last: string;
  readonly chars: number;
}

/** Paragraphs that are to be found, that were found, and that are both. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/** Asserts that what was found of a saved page is all that is known of it, in order, and nothing else. */
export function compareWithSaved(article: FoundArticle | null, meta: SavedMeta): Score | null {
  if (!expectArticle(article, meta)) return null;
  expectMetadata(article.metadata, meta);
  // Of a paragraph of several lines, what is known is its source, where the last word of a line touches the next.
  for (const { element, text } of article.blocks)
    expect.soft(withoutSpaces(text)).toBe(withoutSpaces(elementText(element)));
  const textsOf = (kind: 'paragraph' | 'heading') =>
    article.blocks
      .filter((block) => block.kind === kind)
      .map(({ element }) => elementText(element));
  const { body } = meta;

  const paragraphs = withoutOptional(textsOf('paragraph'), meta);
  const expected = body.paragraphs.map(({ first, last, chars }) => ({
    first: words(first),
    last: words(last),
    chars,
  }));
  expect.soft(paragraphs.map(outline)).toEqual(expected);
  expect.soft(paragraphs).toHaveLength(body.count);
  expect.soft(paragraphs.at(0)?.startsWith(words(body.first_words ?? ''))).toBe(true);
  expect.soft(paragraphs.at(-1)?.endsWith(words(body.last_words ?? ''))).toBe(true);
  expect.soft(textsOf('heading')).toEqual(body.headings.map(words));
  const isForbidden = startsLikeOneOf(meta.must_not.map(({ first_words }) => first_words));
  expect.soft(paragraphs.filter(isForbidden)).toEqual([]);

  const isFound = ({ first }: SavedParagraph) => paragraphs.some((text) => text.startsWith(first));
  return {
    expected: expected.length,
    found: paragraphs.length,
    right: expected.filter(isFound).length,
  };
}

/** Whether there is an article to compare: asserts that there is one where there must be, and none where there must not. */
export function expectArticle<Article>(
  article: Article | null,
  { kind }: SavedMeta,
): article is Article {
  if (kind === 'article') expect(article).not.toBeNull();
  else if (kind !== 'interactive') expect(article).toBeNull();
  return article !== null;
}

export function expectMetadata(
  { title, bylines, publishedAt }: Omit<ArticleMetadata, 'url'>,
  meta: SavedMeta,
): void {
  expect.soft(lower(title ?? '')).toBe(lower(meta.title));
  expect.soft(bylines.map(lower)).toEqual(meta.bylines.map(lower));
  expect.soft(publishedAt).toBe(meta.date_published);
}

/** The paragraphs without those that a reader may show or drop. */
export function withoutOptional(paragraphs: readonly string[], { optional }: SavedMeta): string[] {
  const isOptional = startsLikeOneOf(optional.map(({ first }) => first));
  return paragraphs.filter((text) => !isOptional(text));
}

/** Asserts the paragraph precision and recall over all pages. */
export function expectPrecise(scores: readonly Score[]): void {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.99);
  expect(sum('right') / sum('expected')).toBeGreaterThanOrEqual(0.99);
}

function outline(text: string): SavedParagraph {
  const all = text.split(' ');
  return {
    first: all.slice(0, 8).join(' '),
    last: all.slice(-4).join(' '),
    chars: [...text].length,
  };
}

function startsLikeOneOf(beginnings: readonly string[]): (text: string) => boolean {
  const all = beginnings.map(words);
  return (text) => all.some((beginning) => text.startsWith(beginning));
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

function lower(text: string): string {
  return words(text).toLowerCase();
}
