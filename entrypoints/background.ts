import columnarPacks, { plan } from 'virtual:sidelight-packs';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../src/core/annotate/annotate';
import { findView } from '../src/core/annotate/findView';
import { printEntry } from '../src/core/annotate/printEntry';
import { searchItems } from '../src/core/annotate/searchItems';
import { compileIndex } from '../src/core/match/compileIndex';
import { fromColumnarPack } from '../src/core/pack/columnarPack';
import { buildTextModel } from '../src/core/text/textModel';
import {
  onMessage,
  READER_COMMANDS,
  type ReaderCommand,
  sendToTab,
} from '../src/extension/messages';
import { loadSettings, saveSettings } from '../src/extension/settingsStore';
import { showEntries, showRefusal } from '../src/extension/toolbar';

export default defineBackground(() => {
  const packs = columnarPacks.map(fromColumnarPack);
  const library = { packs, index: compileIndex(packs, plan) };

  onMessage('annotate', ({ data: { metadata, blocks } }) =>
    annotate(library, { metadata, model: buildTextModel(blocks) }),
  );

  onMessage(
    'readEntry',
    ({ data: { id, publishedAt } }) => findView(packs, id, publishedAt)?.view ?? null,
  );

  onMessage('printEntry', ({ data: { id, publishedAt } }) => {
    const held = findView(packs, id, publishedAt);
    return held && printEntry(held.view, held.pack);
  });

  onMessage('search', ({ data: request }) => searchItems(packs, request));

  onMessage('loadSettings', loadSettings);
  onMessage('saveSettings', ({ data: changes }) => saveSettings(changes));

  onMessage('reportEntries', ({ data: found, sender }) => {
    if (sender.tab?.id !== undefined) return showEntries(sender.tab.id, found);
  });

  onMessage('reportRefusal', ({ sender }) => {
    if (sender.tab?.id !== undefined) return showRefusal(sender.tab.id);
  });

  browser.action.onClicked.addListener((tab) => tell(tab.id, 'toggle-sidebar'));

  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = READER_COMMANDS.find((known) => known === name);
    if (command !== undefined) tell(tab?.id, command);
  });
});

/** A tab without an article has nobody listening, and its button's title says so already. */
function tell(tabId: number | undefined, command: ReaderCommand): void {
  if (tabId !== undefined) sendToTab(tabId, 'command', command).catch(() => undefined);
}
