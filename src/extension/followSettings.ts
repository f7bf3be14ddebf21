import { browser } from 'wxt/browser';
import type { StoredSettings } from '../core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { askBackground } from './askBackground';
import { releaseAt } from './lifetime';

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
  let current = await load();
  /** What is wrong with the store stays said on this page, though a change mends it. */
  let damage = current.problem;
  /** What was chosen here and is not in the store yet: it holds, whatever is stored elsewhere. */
  let unsaved: Partial<Settings> = {};
  /** Why it is not, where it could not be stored. */
  let failure: StoredSettings['problem'] = null;

  async function look(): Promise<void> {
    const stored = await load();
    // What holds is better than the defaults.
    if (signal.aborted || stored.problem === 'unreachable') return;
    if (stored.problem || damage === 'unreachable') damage = stored.problem;
    const next = { settings: { ...stored.settings, ...unsaved }, problem: failure ?? damage };
    // The store also tells of what was chosen here.
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    onChange(current);
  }

  const { onChanged } = browser.storage.local;
  const changed = () => void look();
  onChanged.addListener(changed);
  releaseAt(signal, () => onChanged.removeListener(changed));
  // Of what changed while the page was in the back/forward cache Firefox tells nothing.
  window.addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });

  return {
    get current() {
      return current;
    },
    async save(changes) {
      current = { ...current, settings: { ...current.settings, ...changes } };
      // With what could not be kept before.
      const all = { ...unsaved, ...changes };
      unsaved = all;
      const isSaved = await askBackground('saveSettings', all);
      failure = isSaved ? null : 'unsaved';
      if (isSaved && unsaved === all) unsaved = {};
      const problem = failure ?? damage;
      if (problem === current.problem) return;
      current = { ...current, problem };
      onChange(current);
    },
  };
}

/** From the background, which alone reads and writes the store. */
async function load(): Promise<StoredSettings> {
  const stored = await askBackground('loadSettings');
  return stored ?? { settings: DEFAULT_SETTINGS, problem: 'unreachable' };
}
