import type { AnnotateRequest } from '../../core/annotate/annotations';
import { UsageError } from '../terminal/usageError';
import type { KnownMetadata } from './readArticle';
import { readNamedArticle } from './readNamedArticle';

/** As `readNamedArticle`, for commands that can do nothing without an article: throws `UsageError` where there is none. */
export function requireArticle(path: string, known: KnownMetadata = {}): AnnotateRequest {
  const article = readNamedArticle(path, known);
  if (!article) throw new UsageError(`${path} holds no article`);
  return article;
}
