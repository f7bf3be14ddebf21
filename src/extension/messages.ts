import { type Browser, browser } from 'wxt/browser';
import type { Annotations, EntryView } from '../core/annotate/annotations';
import type { SearchRequest } from '../core/annotate/searchItems';
import type { ArticleMetadata } from '../core/article/articleMetadata';
import type { StoredSettings } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import type { BlockText } from '../core/text/textModel';

/** What the reader can ask for by key or by the toolbar button; the names stand in the manifest. */
export const READER_COMMANDS = [
  'toggle-sidebar',
  'next-mention',
  'previous-mention',
  'toggle-mention',
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** What a page's script asks the background. All messages stay inside the extension; a page can neither send nor see one. */
export interface ToBackground {
  /** What does Sidelight know about this text? */
  annotate(article: ArticleText): Annotations;
  /** An entry that a reader follows a link to, or a note; null where no pack has it. */
  readEntry(request: EntryRequest): EntryView | null;
  /** The same as plain text, for the clipboard. */
  printEntry(request: EntryRequest): string | null;
  /** Which of these entries and notes hold what the reader types: their ids, the best first. */
  search(request: SearchRequest): readonly string[];
  /** What the reader chose, as far as it can be read. */
  loadSettings(): StoredSettings;
  /** Keeps a choice of the reader's; false where it could not be stored. */
  saveSettings(changes: Partial<Settings>): boolean;
  /** What the toolbar button is to say of the page. */
  reportEntries(found: FoundEntries): void;
  /** The page does not tolerate our interface, and is left alone. */
  reportRefusal(): void;
}

/** What the background tells the script in a page. */
interface ToPage {
  /** A shortcut or the toolbar button. */
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

type Messages = ToBackground & ToPage;
type MessageType = keyof Messages;
/** What goes with a message: one value, or nothing. */
export type Asked<Type extends MessageType> = Parameters<Messages[Type]>;
export type Value<Type extends MessageType> = ReturnType<Messages[Type]>;

interface Message {
  readonly type: MessageType;
  readonly data: unknown;
}

/** As it travels: an error does not survive the way. */
type Answer = { readonly value?: unknown } | { readonly fault: string };

interface Received<Type extends MessageType> {
  readonly data: Asked<Type>[0];
  readonly sender: Browser.runtime.MessageSender;
}

/** Asks the background; rejects where nobody answers, or with what went wrong there. */
export async function sendMessage<Type extends keyof ToBackground>(
  type: Type,
  ...[data]: Asked<Type>
): Promise<Value<Type>> {
  return readAnswer(browser.runtime.sendMessage({ type, data }));
}

/** Tells the page in a tab; rejects where nobody listens. */
export async function sendToTab<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  ...[data]: Asked<Type>
): Promise<Value<Type>> {
  return readAnswer(browser.tabs.sendMessage(tabId, { type, data }));
}

async function readAnswer<Value>(answering: Promise<Answer | undefined>): Promise<Value> {
  const answer = await answering;
  if (!answer) throw new Error('Nobody answered.');
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.value as Value;
}

/** Answers all messages of a type, until the function that it returns is called. */
export function onMessage<Type extends MessageType>(
  type: Type,
  answer: (message: Received<Type>) => Value<Type> | Promise<Value<Type>>,
): () => void {
  function receive(
    message: Message,
    sender: Browser.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): true | undefined {
    if (message.type !== type) return;
    const data = message.data as Asked<Type>[0];
    Promise.resolve({ data, sender })
      .then(answer)
      .then(
        (value) => respond({ value }),
        (error) => respond({ fault: String(error) }),
      );
    // The answer comes later.
    return true;
  }
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}
