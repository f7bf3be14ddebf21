import { browser } from 'wxt/browser';
import {
  type ParsedSettings,
  parseSettings,
  type SettingsProblem,
  writeSettings,
} from '../core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { releaseAt } from './lifetime';

/** The settings that hold, and why they are not those that the reader chose where they are not. */
export type StoredSettings = Pick<ParsedSettings, 'settings' | 'problem'>;

const KEY = 'settings';

/** What a change would have overwritten although it says more than our settings, newest last. */
const ASIDE = 'settings-kept-aside';

/** Changes of this page's own on their way to the store, which echoes each when it has come. */
let saving = 0;

/** The last of them: each waits for the one before, for it begins with what is stored by then. */
let last: Promise<SettingsProblem | null> = Promise.resolve(null);

/** The reader's settings; defaults, and why, where the store is corrupt or out of reach. */
export async function loadSettings(): Promise<StoredSettings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, problem: 'unreachable' };
  }
}

/**
 * Keeps what the reader changed for every page and the next start, and all else as it is stored;
 * null, or why it could not: then what was stored is as it was.
 */
export function saveSettings(changes: Partial<Settings>): Promise<SettingsProblem | null> {
  // At once where none is before it: a reader may close the browser in the next moment.
  const begun = saving++ === 0 ? write(changes) : last.then(() => write(changes));
  last = begun.finally(() => saving--);
  return last;
}

/**
 * A stored value that says more than our settings is kept aside in the same step, so that there is
 * no moment without it and a full store needs no room for two.
 */
async function write(changes: Partial<Settings>): Promise<SettingsProblem | null> {
  try {
    const { [KEY]: stored, [ASIDE]: aside } = await browser.storage.local.get([KEY, ASIDE]);
    const { settings, keep } = parseSettings(stored);
    const kept = keep ? { [ASIDE]: [...listOf(aside), stored] } : {};
    await browser.storage.local.set({ [KEY]: writeSettings({ ...settings, ...changes }), ...kept });
    return null;
  } catch {
    return 'unsaved';
  }
}

/**
 * Calls back whenever settings change elsewhere, until the signal aborts. Not while a change of this
 * page's own is on its way: the echo of an older one would undo it.
 */
export function observeSettings(
  onChange: (stored: StoredSettings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined && saving === 0) onChange(parseSettings(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  releaseAt(signal, () => onChanged.removeListener(listener));
}

function listOf(aside: unknown): readonly unknown[] {
  if (aside === undefined) return [];
  return Array.isArray(aside) ? aside : [aside];
}
