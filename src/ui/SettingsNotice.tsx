import { h } from 'preact';
import type { SettingsProblem } from '../core/settings/parseSettings';

const WORDS: Readonly<Record<SettingsProblem, string>> = {
  damaged:
    'Some settings could not be read. Defaults are used instead; the stored values are kept.',
  newer:
    'These settings come from a newer version of Sidelight. This one uses what it knows and keeps the rest.',
  unreachable: 'Your settings could not be loaded. Defaults are used for now; nothing was changed.',
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
