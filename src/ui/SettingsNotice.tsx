import { h } from 'preact';
import type { SettingsProblem } from '../core/settings/readSettings';

const WORDS: Readonly<Record<SettingsProblem, string>> = {
  damaged: 'Some settings could not be read. Defaults stand in for them; what was stored is kept.',
  newer: 'Your settings are from a newer Sidelight. This one heeds what it knows; all are kept.',
  unreachable: 'Your settings are out of reach. Defaults hold for now; nothing was changed.',
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
