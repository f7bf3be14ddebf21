import type { AuthoredFile } from './authoredFile';
import type { AuthoredHead } from './packSchema';
import type { ArticleSource } from './parseArticleFile';
import type { EntryFile } from './parseEntryFile';
import type { AuthoredSources } from './sourceSchema';

/** A pack's files, each understood as far as it could be. */
export interface PackFiles {
  readonly id: string;
  readonly head: AuthoredFile<AuthoredHead> | null;
  readonly sources: AuthoredFile<AuthoredSources> | null;
  readonly entries: readonly EntryFile[];
  readonly articles: readonly ArticleSource[];
}
