import { h } from 'preact';
import type { SettingsProblem } from '../core/settings/parseSettings';
import { APPEARANCES, type Appearance, type Settings } from '../core/settings/settings';
import type { Shortcut } from '../core/settings/shortcut';
import { Choice } from './Choice';
import { DensityChoice } from './DensityChoice';
import { SettingsNotice } from './SettingsNotice';

const APPEARANCE_WORDS: Readonly<Record<Appearance, string>> = {
  page: 'Match the page',
  light: 'Light',
  dark: 'Dark',
};

export interface OptionsProps {
  readonly settings: Settings;
  readonly settingsProblem: SettingsProblem | null;
  /** None where the browser has no shortcuts, as on a phone. */
  readonly shortcuts: readonly Shortcut[];
  /** Where this browser changes shortcuts: `chrome://extensions/shortcuts`, or the words for the way there. */
  readonly shortcutsPlace: string;
  onChange(changes: Partial<Settings>): void;
}

/** The few things there are to choose. */
export function Options({
  settings,
  settingsProblem,
  shortcuts,
  shortcutsPlace,
  onChange,
}: OptionsProps) {
  return (
    <main class="sidelight options">
      <h1>Sidelight</h1>
      <section>
        <h2>Reading</h2>
        <DensityChoice density={settings.density} onDensity={(density) => onChange({ density })} />
        <p class="help">Which mentions are underlined. The sidebar lists all in any case.</p>
        <Choice
          legend="Appearance"
          name="appearance"
          options={APPEARANCES}
          words={APPEARANCE_WORDS}
          value={settings.appearance}
          onChange={(appearance) => onChange({ appearance })}
        />
        <p class="help">How definitions and sidebar look. The page itself is never changed.</p>
        <SettingsNotice problem={settingsProblem} />
      </section>
      {shortcuts.length > 0 && (
        <section>
          <h2>Shortcuts</h2>
          <dl class="facts">
            {shortcuts.map(({ description, keys }) => (
              <div key={description}>
                <dt>{keys === '' ? 'Not set' : <kbd>{keys}</kbd>}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <p>
            To change them, go to <b>{shortcutsPlace}</b>.
          </p>
        </section>
      )}
      <section>
        <h2>Privacy</h2>
        <p>
          Sidelight sends nothing anywhere: no requests, no tracking, no account. What you read is
          compared with notes that came with the extension, on your own computer, and then
          forgotten. Only these settings are kept, in this browser.
        </p>
      </section>
    </main>
  );
}
