import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Annotations, EntryView } from '../core/annotate/annotations';
import type { ArticleMetadata } from '../core/article/articleMetadata';
import type { BlockText } from '../core/text/textModel';

/** What the reader can ask for by key or by the toolbar button; the names stand in the manifest. */
export const READER_COMMANDS = [
  'toggle-sidebar',
  'next-mention',
  'previous-mention',
  'toggle-mention',
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** Every message there is. All stay inside the extension; a page can neither send nor see one. */
interface Messages {
  /** Page → background: what does Sidelight know about this text? */
  annotate(article: ArticleText): Annotations;
  /** Page → background: an entry that a reader follows a link to; null where no pack has it. */
  readEntry(request: EntryRequest): EntryView | null;
  /** Page → background: what the toolbar button is to say of the page. */
  reportEntries(found: FoundEntries): void;
  /** Page → background: the page removed our interface again, and is left alone. */
  reportRefusal(): void;
  /** Background → page: a shortcut or the toolbar button. */
  command(command: ReaderCommand): void;
}

/** How many entries the article shown has; or that it is too long to be read; null where there is no article. */
export type FoundEntries = number | 'too long' | null;

/** Only what identifies the article, and its text. */
export interface ArticleText {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly BlockText[];
}

export interface EntryRequest {
  readonly id: string;
  /** The article's day of publication, that divides *known* from *since*. */
  readonly publishedAt: string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
