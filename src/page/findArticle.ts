import type { ArticleMetadata } from '../core/article/articleMetadata';
import { elementText } from './elementText';
import { findAddresses } from './findAddresses';
import { findAuthorNotes } from './findAuthorNotes';
import { type FoundBody, findBody } from './findBody';
import { findBylines } from './findBylines';
import { findHeadline } from './findHeadline';
import { findPublicationDay } from './findPublicationDay';
import { hasShadowingFields } from './hasShadowingFields';
import { createHiddenJudge, isShown } from './hiddenText';
import { findMeta, type MetaTags, readMetaTags } from './metaTags';
import { isDisclaimed, isInteractive, isLive, isNamedArticle, isOtherAddress } from './pageKind';
import { precedes } from './precedes';
import { readBlockText } from './readBlock';
import { runAtOnce } from './slices';
import { type FoundBlock, sortStoryBlocks } from './storyBlocks';

export interface FoundArticle {
  readonly metadata: ArticleMetadata;
  /** In reading order; never empty. */
  readonly blocks: readonly FoundBlock[];
  /** The smallest element that holds headline and body. */
  readonly root: Element;
  /** What hides text inside a block, as it was judged when this was found. */
  readonly isHidden: (element: Element) => boolean;
}

/**
 * What a page must show of prose to pass for an article where it does not name its body, or is a
 * graphic by its own account, which may have some words of introduction. A brief has two paragraphs
 * (brief-2011); lists of headlines and chart labels stay far below the average (2025-home), and
 * lists of summaries give each its own box.
 */
const PROSE = { characters: 400, inGraphic: 600, averageLength: 80, share: 0.6, perSeat: 1.5 };

/**
 * How templates before 2018 say of a paragraph that it is the story's. There a byline may lack
 * (blog-unsigned), and a brief may be one paragraph (brief-2012).
 */
const STORY_MARK = 'nyt_text, [itemprop~="articleBody"]';

/** What a search comes to. `too long`: the page names its article's body, and that is more than we read. */
export type Finding = FoundArticle | 'too long' | null;

/** As `findArticleInSteps`, without a pause; `null` also where the article is too long. */
export function findArticle(document: Document, address: string): FoundArticle | null {
  const finding = runAtOnce(findArticleInSteps(document, address));
  return finding === 'too long' ? null : finding;
}

/**
 * Finds the article that a page shows, by structure and meaning: landmarks, where the text is dense,
 * and metadata that agrees with what is visible. Works in browsers and in DOMs without layout. May
 * pause after each step; a page that changes meanwhile is to be searched again.
 * @param address the page's own; used only where the page claims no canonical one.
 * @returns `null` where the page is no single article: home pages, recipes, live blogs.
 */
export function* findArticleInSteps(document: Document, address: string): Generator<void, Finding> {
  if (isOtherAddress(address) || hasShadowingFields(document) || isLive(document)) return null;
  const meta = readMetaTags(document);
  const addresses = findAddresses(document, meta, address);
  const url = addresses.find((each) => !isOtherAddress(each)) ?? null;
  // Perhaps left from what the page showed before: what is shown now decides.
  const isDoubtful = (addresses[0] ?? null) !== url || isDisclaimed(document, meta);

  const isHidden = createHiddenJudge();
  const readText = (block: Element) => readBlockText(block, isHidden);
  yield;
  const body = yield* findBody(document, readText, isDoubtful);
  if (body === null || body === 'too long') return body;
  const headline = findHeadline(document, meta, body.element);
  const root = articleRoot(body.element, headline);
  yield;
  const bylines = findBylines(root, body, meta);
  const isGraphic = isInteractive(meta, url);
  const least = isGraphic ? PROSE.inGraphic : PROSE.characters;
  const isSure = body.declared && !isGraphic && !isDoubtful;
  const isSigned = bylines.length > 0 || isNamedArticle(meta);
  if (!isSure && (headline === null || !isStory(body, isSigned) || !isProse(body, least)))
    return null;
  if (isDoubtful && !isShown(body.element)) return null;

  yield;
  const notes = findAuthorNotes(root, body, bylines, readText);
  yield;
  // What stands above the headline is a bar of the site, though it be a heading (bar-2016).
  const story = body.blocks.filter(
    ({ element, traits }) => traits.tag === 'p' || !headline || !precedes(element, headline),
  );
  const blocks = [...notes.before, ...sortStoryBlocks(story, bylines), ...notes.after];
  if (!blocks.some((block) => block.kind === 'paragraph')) return null;
  yield;
  return {
    metadata: {
      title: headline ? elementText(headline) : claimedTitle(meta),
      bylines,
      publishedAt: findPublicationDay(
        { root, body: body.element, address: url ?? address },
        document,
        meta,
      ),
      url,
    },
    blocks,
    root,
    isHidden,
  };
}

function articleRoot(body: Element, headline: Element | null): Element {
  let root = body.closest('article') ?? body;
  while (headline !== null && !root.contains(headline) && root.parentElement !== null) {
    root = root.parentElement;
  }
  return root;
}

function claimedTitle(meta: MetaTags): string | null {
  return findMeta(meta, 'og:title')?.replace(/^Opinion \| /, '') ?? null;
}

/**
 * In one place, and by somebody or an article by the page's own account (unsigned-2000); or marked as
 * a story where it stands.
 */
function isStory({ blocks, perSeat }: FoundBody, isSigned: boolean): boolean {
  return (
    (isSigned && perSeat >= PROSE.perSeat) ||
    blocks.some(({ element }) => element.closest(STORY_MARK) !== null)
  );
}

function isProse(body: FoundBody, least: number): boolean {
  const lengths = body.blocks
    .filter(({ traits }) => traits.tag === 'p')
    .map(({ text }) => text.length);
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return (
    characters >= least &&
    characters / lengths.length >= PROSE.averageLength &&
    body.share >= PROSE.share
  );
}
