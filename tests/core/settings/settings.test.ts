import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/core/settings/settings';

it.each<[string, unknown, Partial<typeof DEFAULT_SETTINGS>]>([
  ['nothing stored', undefined, {}],
  ['null', null, {}],
  ['a string where an object belongs', 'corrupt', {}],
  ['an empty object', {}, {}],
  [
    'a whole record',
    { density: 'every', appearance: 'dark', sidebarOpen: true },
    { density: 'every', appearance: 'dark', sidebarOpen: true },
  ],
  ['one bad value beside good ones', { density: 'loud', sidebarOpen: true }, { sidebarOpen: true }],
  ['a truthy word for a boolean', { sidebarOpen: 'yes' }, {}],
  ['keys of a later version', { density: 'none', voice: 'low' }, { density: 'none' }],
])('reads %s', (_name, stored, changed) => {
  expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
});
