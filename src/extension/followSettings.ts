import type { Settings } from '../core/settings/settings';
import { loadSettings, observeSettings, type StoredSettings, saveSettings } from './settingsStore';

/** The reader's settings as they hold on this page. */
export interface FollowedSettings {
  readonly current: StoredSettings;
  /** Keeps what the reader chose, for this page and all others. */
  save(changes: Partial<Settings>): Promise<void>;
}

/** Calls back when settings change elsewhere, or a change could not be kept, until the signal aborts. */
export async function followSettings(
  onChange: (current: StoredSettings) => void,
  signal: AbortSignal,
): Promise<FollowedSettings> {
  let current = await loadSettings();
  /** What is wrong with the store stays said on this page, though a change mends it. */
  let damage = current.problem;
  /** What was chosen here and is not in the store yet: it holds, whatever is stored elsewhere. */
  let unsaved: Partial<Settings> = {};

  function take(stored: StoredSettings): void {
    // What holds is better than the defaults.
    if (stored.problem === 'unreachable') return;
    damage = stored.problem ?? damage;
    current = { settings: { ...stored.settings, ...unsaved }, problem: damage };
    onChange(current);
  }
  observeSettings(take, signal);
  // Of what changed while the page was in the back/forward cache Firefox tells nothing.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && void loadSettings().then(take),
    { signal },
  );

  return {
    get current() {
      return current;
    },
    async save(changes) {
      current = { ...current, settings: { ...current.settings, ...changes } };
      // With what could not be kept before.
      const all = { ...unsaved, ...changes };
      unsaved = all;
      const failure = await saveSettings(all);
      if (failure === null && unsaved === all) unsaved = {};
      const problem = failure ?? damage;
      if (problem === current.problem) return;
      current = { ...current, problem };
      onChange(current);
    },
  };
}
