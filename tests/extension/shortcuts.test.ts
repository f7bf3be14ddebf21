import { expect, it, vi } from 'vitest';
import { readShortcuts } from '../../src/extension/shortcuts';

const commands = vi.hoisted(() => ({ api: undefined as unknown }));

vi.mock('wxt/browser', () => ({
  browser: {
    get commands() {
      return commands.api;
    },
  },
}));

it('tells each command of the manifest in its order, with its keys, and that it has none', async () => {
  const all = [
    { name: 'next-mention', description: 'Go to the next mention', shortcut: '' },
    { name: 'toggle-sidebar', description: 'Open or close the sidebar', shortcut: 'Alt+Shift+S' },
    { name: '_execute_action', shortcut: '' },
  ];
  commands.api = { getAll: async () => all };
  expect(await readShortcuts()).toEqual([
    { description: 'Open or close the sidebar', keys: 'Alt+Shift+S' },
    { description: 'Go to the next mention', keys: '' },
  ]);
});

it('tells none where the browser has no commands, as Firefox on a phone', async () => {
  commands.api = undefined;
  expect(await readShortcuts()).toEqual([]);
});
