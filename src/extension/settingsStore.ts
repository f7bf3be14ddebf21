import { browser } from 'wxt/browser';
import { parseSettings, type StoredSettings, writeSettings } from '../core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';

/** Under what name. */
const SETTINGS_KEY = 'settings';

/** Where stored values are kept that a change would have overwritten although they say more than our settings; the newest is last. */
const ASIDE = 'settings-kept-aside';

/** The changes on their way to the store: each waits for the one before, for it begins with what is stored by then. */
let last: Promise<unknown> | null = null;

/** The reader's settings; defaults, and why, where the store is corrupt or out of reach. */
export async function loadSettings(): Promise<StoredSettings> {
  try {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    const { settings, problem } = parseSettings(stored);
    return { settings, problem };
  } catch {
    return { settings: DEFAULT_SETTINGS, problem: 'unreachable' };
  }
}

/**
 * Keeps what the reader changed for every page and the next start, and all else as it is stored;
 * false where it could not: then what was stored is as it was. For the background alone: two scripts
 * that wrote at once would undo each other's changes.
 */
export function saveSettings(changes: Partial<Settings>): Promise<boolean> {
  // At once where none is before it: a reader may close the browser in the next moment.
  const writing = last === null ? write(changes) : last.then(() => write(changes));
  last = writing;
  return writing;
}

/**
 * A stored value that says more than our settings is kept aside in the same step, so that there is
 * no moment without it and a full store needs no room for two.
 */
async function write(changes: Partial<Settings>): Promise<boolean> {
  try {
    const { [SETTINGS_KEY]: stored, [ASIDE]: aside } = await browser.storage.local.get([
      SETTINGS_KEY,
      ASIDE,
    ]);
    const { settings, keep } = parseSettings(stored);
    const kept = keep ? { [ASIDE]: [...listOf(aside), stored] } : {};
    await browser.storage.local.set({
      [SETTINGS_KEY]: writeSettings({ ...settings, ...changes }),
      ...kept,
    });
    return true;
  } catch {
    return false;
  }
}

function listOf(aside: unknown): readonly unknown[] {
  if (aside === undefined) return [];
  return Array.isArray(aside) ? aside : [aside];
}
