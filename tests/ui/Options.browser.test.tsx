import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { Options } from '../../src/ui/Options';
import { expectNoBarriers, mountInShadow } from './mountInShadow';

function open() {
  const onChange = vi.fn();
  const mounted = mountInShadow(
    <Options
      settings={DEFAULT_SETTINGS}
      settingsProblem={null}
      shortcuts={[
        { description: 'Open or close the sidebar', keys: 'Alt+Shift+S' },
        { description: 'Next mention', keys: '' },
      ]}
      shortcutsPlace="chrome://extensions/shortcuts"
      onChange={onChange}
    />,
  );
  return { ...mounted, onChange };
}

it.each([
  { press: 'Every mention', becomes: { density: 'every' } },
  { press: 'Dark', becomes: { appearance: 'dark' } },
])('$press changes that and nothing else', ({ press, becomes }) => {
  const { root, onChange } = open();
  [...root.querySelectorAll('label')].find((one) => one.textContent === press)?.click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(becomes);
});

it('shows the shortcuts and where to change them', () => {
  const { get } = open();
  const text = get('main').textContent;
  expect(text).toContain('Alt+Shift+S');
  expect(text).toContain('Not set');
  expect(text).toContain('chrome://extensions/shortcuts');
});

it('has no barriers', async () => {
  await expectNoBarriers(open().host);
});
