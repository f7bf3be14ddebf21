import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { AnnotateRequest } from '../../core/annotate/annotations';
import type { ArticleMetadata } from '../../core/article/articleMetadata';
import { MOST_CHARACTERS } from '../../core/article/mostCharacters';
import { buildTextModel } from '../../core/text/textModel';
import { findArticleInSteps } from '../../page/findArticle';
import { COLLAPSIBLE } from '../../page/readBlock';
import { readText } from '../../page/readText';
import { runAtOnce } from '../../page/slices';
import { fromCallersFolder } from '../terminal/callersFolder';
import { isHtml } from './isHtml';

const TOO_LONG = `its article has more than ${MOST_CHARACTERS.toLocaleString('en-US')} characters`;

/** What the caller knows about the article; it overrides what the file says. */
export interface KnownMetadata {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Reads a file, or standard input where `path` is `-`, as an article: a saved page with the same finder
 * and reader as in the browser, any other text as one paragraph per line. Null where the page holds no
 * article. Throws what the file system throws, and `RangeError` where the article is too long.
 */
export function readArticle(path: string, known: KnownMetadata): AnnotateRequest | null {
  const content = readFileSync(path === '-' ? 0 : fromCallersFolder(path), 'utf8').replace(
    /^\ufeff/,
    '',
  );
  const request = isHtml(path, content) ? readPage(content, known) : readPlainText(content);
  if (!request) return null;
  return { ...request, metadata: withKnown(request.metadata, known) };
}

/** Reads a page's HTML as an article; null where it holds none. Throws `RangeError` where it is too long. */
export function readPage(html: string, known: KnownMetadata): AnnotateRequest | null {
  const { document } = new JSDOM(html, {
    ...(known.url !== undefined && { url: known.url }),
    // Our caller has no use for jsdom's complaints about a page's styles.
    virtualConsole: new VirtualConsole(),
  }).window;
  const found = runAtOnce(findArticleInSteps(document, known.url ?? 'about:blank'));
  if (found === 'too long') throw new RangeError(TOO_LONG);
  return found && { metadata: found.metadata, model: readText(found).model };
}

function readPlainText(content: string): AnnotateRequest {
  const lines = content.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const model = buildTextModel(
    lines.map((line) => ({ kind: 'paragraph', text: withEvenSpaces(line) })),
  );
  if (model.text.length > MOST_CHARACTERS) throw new RangeError(TOO_LONG);
  return { metadata: { title: null, bylines: [], publishedAt: null, url: null }, model };
}

/** As a page's block is read, so that the same words have the same digest. */
function withEvenSpaces(line: string): string {
  return line.replace(COLLAPSIBLE, ' ').replace(/^ | $/g, '');
}

function withKnown(metadata: ArticleMetadata, known: KnownMetadata): ArticleMetadata {
  return {
    ...metadata,
    title: known.title ?? metadata.title,
    publishedAt: known.date ?? metadata.publishedAt,
    url: known.url ?? metadata.url,
  };
}
