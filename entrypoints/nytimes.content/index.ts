// First, for its small functions then have the shorter names and are taken in where they are called.
import 'preact';
import '../../src/page/highlights.css';
import '../../src/page/host.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ArticleMetadata } from '../../src/core/article/articleMetadata';
import type { Settings } from '../../src/core/settings/settings';
import { askBackground } from '../../src/extension/askBackground';
import { isExtensionGone, observeRemoval } from '../../src/extension/lifetime';
import { type ReaderCommand, sendMessage } from '../../src/extension/messages';
import { observeCommands } from '../../src/extension/observeCommands';
import {
  loadSettings,
  observeSettings,
  type StoredSettings,
  saveSettings,
} from '../../src/extension/settingsStore';
import { observeArticle } from '../../src/page/observeArticle';
import type { KeptPlace } from './keepPlace';
import { type Interface, mountInterface } from './mountInterface';
import { openReading, type Reading } from './openReading';

export default defineContentScript({
  matches: ['*://*.nytimes.com/*'],
  runAt: 'document_end',

  async main() {
    const life = new AbortController();
    const { signal } = life;
    const stored = await loadSettings();
    let { settings, problem: settingsProblem } = stored;
    let reading: Reading | null = null;
    /** A command from before the first answer: run when there is something to run it on. */
    let waiting: ReaderCommand | null = null;
    /** Whether there may be something to run it on. */
    let mayOpen = true;
    let shown: { view: Interface; leave: AbortController } | null = null;
    let article = new AbortController();
    let current: ArticleMetadata | null = null;
    let kept: KeptPlace | null = null;

    observeRemoval(() => life.abort(), signal);

    function take(changed: StoredSettings): void {
      // What holds is better than the defaults.
      if (changed.problem === 'unreachable') return;
      settings = changed.settings;
      reading?.applySettings(settings);
      if (changed.problem !== null) showProblem(changed.problem);
    }
    observeSettings(take, signal);
    // Of what changed while the page was in the back/forward cache Firefox tells nothing.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => persisted && void loadSettings().then(take),
      { signal },
    );

    observeCommands((command) => {
      if (reading !== null) reading.run(command);
      else if (mayOpen) waiting = command;
    }, signal);

    async function save(changes: Partial<Settings>): Promise<void> {
      settings = { ...settings, ...changes };
      // What was wrong with the store stays said on this page, though this change mends it.
      showProblem((await saveSettings(changes)) ?? stored.problem);
    }

    function showProblem(problem: StoredSettings['problem']): void {
      settingsProblem = problem;
      reading?.showSettingsProblem(problem);
    }

    /** The page does not bear us: nothing of ours stays, and the toolbar button says why. */
    function withdraw(): void {
      const report = () => void askBackground(() => sendMessage('reportRefusal'));
      report();
      // Where it was kept in the back/forward cache, the browser has forgotten that meanwhile.
      window.addEventListener('pageshow', report);
      life.abort();
    }

    if (import.meta.env.CHROME) {
      const lost = globalThis.eventGuard?.lost ?? AbortSignal.abort();
      lost.addEventListener('abort', withdraw, { signal });
      if (lost.aborted) return withdraw();
    }

    /** Nothing of ours is drawn, and no command waits, until there is another article. */
    function putAway(): void {
      mayOpen = false;
      waiting = null;
      shown?.leave.abort();
      shown = null;
    }

    observeArticle(
      document,
      (finding) => {
        const metadata = finding === 'too long' ? null : (finding?.metadata ?? null);
        if (isSameArticle(current, metadata)) kept = reading?.place() ?? kept;
        else {
          reading?.close();
          kept = null;
        }
        current = metadata;
        article.abort();
        // A new one at once: an aborted signal still holds its listeners, and they the article.
        article = childOf(signal);
        reading = null;
        if (finding === null || finding === 'too long') {
          putAway();
          void askBackground(() => sendMessage('reportEntries', finding));
          return;
        }
        mayOpen = true;
        if (shown === null) {
          const leave = childOf(signal);
          shown = { view: mountInterface(document, withdraw, leave.signal), leave };
        }
        const own = article.signal;
        void openReading({
          found: finding,
          view: shown.view,
          settings,
          settingsProblem,
          kept,
          save,
          signal: own,
        }).then((opened) => {
          // Another one has begun, and takes the command that waits.
          if (own.aborted) return;
          if (opened === null) {
            if (isExtensionGone()) life.abort();
            else putAway();
            return;
          }
          reading = opened;
          // What changed while the background was asked.
          opened.applySettings(settings);
          if (waiting !== null) opened.run(waiting);
          waiting = null;
        });
      },
      signal,
    );
  },
});

/** Address and headline: either may be the first to change where a page moves on. */
function isSameArticle(a: ArticleMetadata | null, b: ArticleMetadata | null): boolean {
  return a !== null && a.url === b?.url && a.title === b.title;
}

/** A controller whose signal also aborts with its parent's. */
function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  parent.addEventListener('abort', () => child.abort(), { signal: child.signal });
  return child;
}
