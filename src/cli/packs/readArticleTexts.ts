import { recognizeArticle } from '../../core/article/recognizeArticle';
import type { PackFile } from '../../core/pack/authoredFile';
import { parsePackFiles } from '../../core/pack/parsePackFiles';
import type { TextModel } from '../../core/text/textModel';
import { requireArticle } from '../article/requireArticle';
import { UsageError } from '../terminal/usageError';

/** Reads texts, each under the id of the pack's article that it is recognized as; throws `UsageError` for any other. */
export function readArticleTexts(
  files: readonly PackFile[],
  paths: readonly string[],
): ReadonlyMap<string, TextModel> {
  const texts = new Map<string, TextModel>();
  // Parsing a pack takes a second, and most checks have no text.
  if (paths.length === 0) return texts;
  const articles = parsePackFiles(files).files.articles.map(({ article }) => article);
  for (const path of paths) {
    const { metadata, model } = requireArticle(path);
    const found = recognizeArticle(articles, metadata, model);
    if (!found) throw new UsageError(`${path} opens like no article of the pack`);
    texts.set(found.file.id, model);
  }
  return texts;
}
