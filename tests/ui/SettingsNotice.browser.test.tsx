import { h } from 'preact';
import { expect, it } from 'vitest';
import type { SettingsProblem } from '../../src/core/settings/parseSettings';
import { SettingsNotice } from '../../src/ui/SettingsNotice';
import { expectNoBarriers, mountInShadow } from './mountInShadow';

it.each<[SettingsProblem | null, string]>([
  [null, ''],
  ['damaged', 'Some settings could not be read. Defaults are used; what is stored is kept.'],
  [
    'newer',
    'These settings come from a newer version of Sidelight. What is not understood is kept.',
  ],
  ['unreachable', 'Your settings could not be read. Defaults are used; what is stored is kept.'],
  ['unsaved', 'This change could not be stored. It holds until this page closes.'],
])('tells of settings that are %s in one line', async (problem, words) => {
  const { get, host } = mountInShadow(<SettingsNotice problem={problem} />);
  const status = get('[role="status"]');
  expect(status.children).toHaveLength(words === '' ? 0 : 1);
  expect(status.textContent).toBe(words);
  await expectNoBarriers(host);
});
