import '../../src/ui/tokens.css';
import '../../src/ui/entry.css';
import '../../src/ui/choice.css';
import '../../src/ui/options.css';
import { h, render } from 'preact';
import type { StoredSettings } from '../../src/core/settings/parseSettings';
import type { Settings } from '../../src/core/settings/settings';
import { followSettings } from '../../src/extension/followSettings';
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

const settings = await followSettings(draw, new AbortController().signal);
draw(settings.current);

function draw({ settings: chosen, problem }: StoredSettings): void {
  if (container === null) return;
  render(
    <Options
      settings={chosen}
      settingsProblem={problem}
      shortcuts={shortcuts}
      shortcutsPlace={SHORTCUTS_PLACE}
      onChange={change}
    />,
    container,
  );
}

function change(changes: Partial<Settings>): void {
  void settings.save(changes);
  draw(settings.current);
}
