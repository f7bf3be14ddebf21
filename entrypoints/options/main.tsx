import '../../src/ui/tokens.css';
import '../../src/ui/entry.css';
import '../../src/ui/choice.css';
import '../../src/ui/options.css';
import { h, render } from 'preact';
import type { Settings } from '../../src/core/settings/settings';
import { loadSettings, observeSettings, saveSettings } from '../../src/extension/settingsStore';
import { readShortcuts, SHORTCUTS_PLACE } from '../../src/extension/shortcuts';
import { Options } from '../../src/ui/Options';

const container = document.getElementById('options');
if (container === null) throw new Error('index.html has no #options');
const shortcuts = await readShortcuts();

const dark = matchMedia('(prefers-color-scheme: dark)');
const showScheme = () => {
  document.documentElement.dataset['scheme'] = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', showScheme);
showScheme();

/** What was wrong with the store stays said while the page is open, though a change mends it. */
const { settings: stored, problem: found } = await loadSettings();
let settings = stored;
let problem = found;

function draw(): void {
  if (container === null) return;
  render(
    <Options
      settings={settings}
      settingsProblem={problem}
      shortcuts={shortcuts}
      shortcutsPlace={SHORTCUTS_PLACE}
      onChange={change}
    />,
    container,
  );
}

async function change(changes: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...changes };
  draw();
  problem = (await saveSettings(changes)) ?? found;
  draw();
}

observeSettings((changed) => {
  settings = changed.settings;
  problem = changed.problem ?? problem;
  draw();
}, new AbortController().signal);
draw();
