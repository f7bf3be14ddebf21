import type { ArticleFile } from '../pack/pack';
import { foldText } from '../text/foldText';
import type { TextModel } from '../text/textModel';
import { listWords } from '../text/words';
import type { ArticleMetadata } from './articleMetadata';

/** An article that a pack has a file for, and what it was recognized by. */
export interface Recognition {
  readonly file: ArticleFile;
  readonly by: 'url' | 'headline' | 'opening';
}

/** Fewer opening words than this begin many articles. */
const SHORTEST_OPENING = 5;

/**
 * The file of the article at hand: by its canonical address; else by headline and a byline; else by the
 * words that the first paragraph begins with. Null where no file is this article's.
 */
export function recognizeArticle(
  articles: readonly ArticleFile[],
  metadata: ArticleMetadata,
  model: TextModel,
): Recognition | null {
  const { url, title, bylines } = metadata;
  const byUrl = url && articles.find((file) => addressOf(file.url) === addressOf(url));
  if (byUrl) return { file: byUrl, by: 'url' };
  const names = bylines.map(wordsOf);
  const byHeadline =
    title &&
    articles.find(
      (file) =>
        wordsOf(file.title) === wordsOf(title) &&
        file.bylines.some((byline) => names.includes(wordsOf(byline))),
    );
  if (byHeadline) return { file: byHeadline, by: 'headline' };
  const first = wordsOf(firstParagraph(model));
  const byOpening = articles.find(({ opening }) => {
    const words = wordsOf(opening);
    return words.split(' ').length >= SHORTEST_OPENING && `${first} `.startsWith(`${words} `);
  });
  return byOpening ? { file: byOpening, by: 'opening' } : null;
}

/** An address without scheme, `www.`, query, fragment and closing slash; in linear time, since a page may claim any. */
function addressOf(url: string): string {
  return url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}

/** The words alone, folded; punctuation and typesetting say nothing. */
function wordsOf(text: string): string {
  return listWords(foldText(text).text)
    .map(({ key }) => key)
    .join(' ');
}

function firstParagraph({ text, blocks }: TextModel): string {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  return block === undefined ? '' : text.slice(block.start, block.end);
}
