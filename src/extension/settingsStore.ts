import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../core/settings/settings';

const KEY = 'settings';

/** The reader's settings; defaults where the store is empty, corrupt or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    console.warn('Sidelight: settings could not be read; the defaults hold.', error);
    return DEFAULT_SETTINGS;
  }
}

/** Keeps settings for every page and the next start. A failing store loses nothing on the page shown. */
export async function saveSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch (error) {
    console.warn('Sidelight: settings could not be kept; they hold until this page closes.', error);
  }
}

/** Calls back whenever settings change, in this page or another, until the signal aborts. */
export function observeSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) onChange(readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
