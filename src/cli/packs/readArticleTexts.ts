import type { PackFile } from '../../core/pack/authoredFile';
import { parsePackFiles } from '../../core/pack/parsePackFiles';
import { foldText } from '../../core/text/foldText';
import type { TextModel } from '../../core/text/textModel';
import { readNamedArticle } from '../readNamedArticle';
import { UsageError } from './command';

/** The texts at hand, each under the article of the pack that opens with the same words. */
export function readArticleTexts(
  files: readonly PackFile[],
  paths: readonly string[],
): ReadonlyMap<string, TextModel> {
  const texts = new Map<string, TextModel>();
  const { articles } = parsePackFiles(files).files;
  for (const path of paths) {
    const model = readNamedArticle(path, {})?.model;
    if (!model) throw new UsageError(`${path} holds no article`);
    const words = foldText(model.text).text;
    const found = articles.find(({ article }) => words.includes(foldText(article.opening).text));
    if (!found) throw new UsageError(`${path} opens like no article of the pack`);
    texts.set(found.id, model);
  }
  return texts;
}
