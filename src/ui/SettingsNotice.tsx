import { h } from 'preact';
import type { SettingsProblem } from '../core/settings/parseSettings';

const WORDS: Readonly<Record<SettingsProblem, string>> = {
  damaged: 'Some settings could not be read. Defaults are used; what is stored is kept.',
  newer: 'These settings come from a newer version of Sidelight. What is not understood is kept.',
  unreachable: 'Your settings could not be read. Defaults are used; what is stored is kept.',
  unsaved: 'This change could not be stored. It holds until this page closes.',
};

/** One calm line where the settings that hold are not those that the reader chose. */
export function SettingsNotice({ problem }: { readonly problem: SettingsProblem | null }) {
  return (
    <div role="status" class="settings-notice">
      {problem !== null && <p>{WORDS[problem]}</p>}
    </div>
  );
}
