import '../../src/page/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../src/extension/messages';
import { loadSettings, observeSettings, saveSettings } from '../../src/extension/settingsStore';
import { observeArticle } from '../../src/page/observeArticle';
import { type Interface, mountInterface } from './mountInterface';
import { openReading, type Reading } from './openReading';

export default defineContentScript({
  matches: ['*://*.nytimes.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,

  async main({ signal }) {
    let settings = await loadSettings();
    let reading: Reading | null = null;
    let shown: { view: Interface; leave: AbortController } | null = null;
    let article = new AbortController();

    observeSettings((changed) => {
      settings = changed;
      reading?.applySettings(settings);
    }, signal);

    onMessage('command', ({ data }) => reading?.run(data));

    observeArticle(
      document,
      (found) => {
        article.abort();
        reading = null;
        if (found === null) {
          shown?.leave.abort();
          shown = null;
          void sendMessage('reportEntries', null);
          return;
        }
        article = childOf(signal);
        if (shown === null) {
          const leave = childOf(signal);
          shown = { view: mountInterface(document, leave.signal), leave };
        }
        void openReading({
          found,
          view: shown.view,
          settings,
          save(changed) {
            settings = changed;
            void saveSettings(changed);
          },
          signal: article.signal,
        }).then((opened) => {
          if (opened !== null) reading = opened;
          // What changed while the background was asked.
          reading?.applySettings(settings);
        });
      },
      signal,
    );
  },
});

/** A controller whose signal also aborts with its parent's. */
function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  parent.addEventListener('abort', () => child.abort(), { signal: child.signal });
  return child;
}
