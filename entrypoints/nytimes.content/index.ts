// First, for its small functions then have the shorter names and are taken in where they are called.
import 'preact';
import '../../src/page/highlights.css';
import '../../src/page/host.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ArticleMetadata } from '../../src/core/article/articleMetadata';
import { askBackground } from '../../src/extension/askBackground';
import { followSettings } from '../../src/extension/followSettings';
import { isExtensionGone, observeRemoval } from '../../src/extension/lifetime';
import { observeCommands } from '../../src/extension/observeCommands';
import type { FoundArticle } from '../../src/page/findArticle';
import { observeArticle } from '../../src/page/observeArticle';
import { observeRoot } from '../../src/page/observeRoot';
import { nextTask } from '../../src/page/slices';
import { whenShown } from '../../src/page/whenShown';
import { childOf } from './childOf';
import { holdCommands } from './holdCommands';
import { keepInterface } from './keepInterface';
import { type LeftPlace, openReading, type Reading } from './openReading';

/** How long after one beginning comes the next, at least, in milliseconds: a page may put a new root element at every frame. */
const PAUSE_MS = 1000;

export default defineContentScript({
  matches: ['*://*.nytimes.com/*'],
  runAt: 'document_end',

  main: async function begin(): Promise<void> {
    // Until then, what is said of the tab would be said of another page.
    await whenShown(document);
    const life = new AbortController();
    const { signal } = life;
    let metadata: ArticleMetadata | undefined;
    let reading: Reading | null = null;
    /** What ends it, and what ends the one that is on its way to take its place. */
    let shown: AbortController | null = null;
    let next: AbortController | null = null;

    // Not waited for: the article is looked for meanwhile.
    const following = followSettings((stored) => reading?.applySettings(stored), signal);
    observeRemoval(() => life.abort(), signal);
    const commands = holdCommands();
    observeCommands(commands.run, signal);

    /** The page does not tolerate us: nothing of ours stays but what lets the toolbar button say so. */
    function withdraw(): void {
      const report = () => void askBackground('reportRefusal');
      report();
      // Where it was kept in the back/forward cache, the browser has forgotten that meanwhile.
      window.addEventListener('pageshow', report);
      life.abort();
    }

    // What is no page, a feed for one, the browser itself may put another document in place of.
    if (import.meta.env.CHROME && /html/.test(document.contentType)) {
      const lost = globalThis.eventGuard?.lost ?? AbortSignal.abort();
      lost.addEventListener('abort', withdraw, { signal });
      if (lost.aborted) return withdraw();
    }
    if (import.meta.env.FIREFOX) {
      const begun = performance.now();
      const beginAnew = () => {
        life.abort();
        setTimeout(begin, begun + PAUSE_MS - performance.now());
      };
      observeRoot(document, beginAnew, signal);
    }

    const view = keepInterface(document, withdraw, signal);

    /** Nothing of ours is drawn, and no command waits, until there is another article. */
    function putAway(): void {
      endReading();
      commands.drop();
      view.putAway();
    }

    /**
     * Ends the reading that is shown; commands wait for the next one. What the reader has open in it, and
     * where, for the next one of the same article; null where none is shown.
     */
    function endReading(): LeftPlace | null {
      const place = reading?.place() ?? null;
      reading = null;
      commands.expect();
      shown?.abort();
      // An aborted signal still holds its listeners, and they the article.
      shown = null;
      return place;
    }

    async function read(found: FoundArticle, own: AbortController): Promise<void> {
      const { signal } = own;
      const settings = await following;
      if (signal.aborted) return;
      const opened = await openReading({
        found,
        view: view.open(),
        settings,
        takeOver() {
          const place = endReading();
          shown = own;
          return place;
        },
        signal,
      });
      // Another one has begun, and takes the command that waits.
      if (signal.aborted) return;
      if (opened === null) {
        if (isExtensionGone()) life.abort();
        else putAway();
        return;
      }
      reading = opened;
      commands.giveTo(opened.run);
    }

    // Starting up filled this task already.
    await nextTask();
    // Where the page has taken its root element away, the next one begins it all anew.
    if (import.meta.env.FIREFOX && document.documentElement === null) return;
    observeArticle(
      document,
      (finding) => {
        const found = finding === 'too long' ? null : finding;
        if (next !== shown) next?.abort();
        next = null;
        // Of the same article the last reading goes on until there is another: its marks do not blink.
        if (!isSameArticle(metadata, found?.metadata)) {
          reading?.close();
          endReading();
        }
        metadata = found?.metadata;
        if (finding === null || finding === 'too long') {
          putAway();
          void askBackground('reportEntries', finding);
          return;
        }
        next = childOf(signal);
        read(finding, next).catch((error) => {
          putAway();
          throw error;
        });
      },
      signal,
    );
  },
});

/** Address and headline: either may be the first to change where a page moves on. */
function isSameArticle(a: ArticleMetadata | undefined, b: ArticleMetadata | undefined): boolean {
  return a?.url === b?.url && a?.title === b?.title;
}
