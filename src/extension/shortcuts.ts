import { browser } from 'wxt/browser';
import type { Shortcut } from '../core/settings/shortcut';
import { READER_COMMANDS } from './messages';

/** Where this browser lets its user change shortcuts. No page may open it by itself. */
export const SHORTCUTS_PLACE: string = import.meta.env.FIREFOX
  ? 'about:addons → the gear → Manage Extension Shortcuts'
  : 'chrome://extensions/shortcuts';

/** In the order of `READER_COMMANDS`; none where the browser has no commands: Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands?.getAll();
  // Each browser gives them in an order of its own.
  const order: readonly string[] = READER_COMMANDS;
  const rank = (name = '') => order.indexOf(name);
  return (commands ?? [])
    .filter(({ description }) => description)
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }));
}
