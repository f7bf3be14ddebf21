import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../src/core/settings/migrations';
import { parseSettings, writeSettings } from '../../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

const CHOSEN: Settings = { density: 'every', appearance: 'dark', sidebarOpen: true };

describe('reads without a word', () => {
  it.each<[string, unknown, Partial<Settings>]>([
    ['nothing stored', undefined, {}],
    ['an empty object', {}, {}],
    ['what was stored before there were versions', CHOSEN, CHOSEN],
    ['what is written now', writeSettings(CHOSEN), CHOSEN],
    ['a record that lacks a field', { version: 1, density: 'none' }, { density: 'none' }],
  ])('%s', (_name, stored, chosen) => {
    const settings = { ...DEFAULT_SETTINGS, ...chosen };
    expect(parseSettings(stored)).toEqual({ settings, problem: null, keep: false });
  });
});

describe('tells of damage, and keeps', () => {
  it.each<[string, unknown, Partial<Settings>]>([
    ['null', null, {}],
    ['a text', 'corrupt', {}],
    ['a text of five million characters', 'x'.repeat(5_000_000), {}],
    ['a number', Number.NaN, {}],
    ['a list', [CHOSEN], {}],
    [
      'one bad value beside good ones',
      { density: 'loud', sidebarOpen: true },
      { sidebarOpen: true },
    ],
    ['a truthy word for a boolean', { sidebarOpen: 'yes' }, {}],
    ['a value that holds itself', selfHolding(), {}],
    ['a version in words', { ...CHOSEN, version: 'one' }, {}],
    ['a version before the first', { ...CHOSEN, version: -1 }, {}],
    ['half a version', { ...CHOSEN, version: 0.5 }, {}],
    ['a version without end', { ...CHOSEN, version: Number.POSITIVE_INFINITY }, {}],
    ['a name that every object has', { density: 'constructor' }, {}],
  ])('%s', (_name, stored, chosen) => {
    const settings = { ...DEFAULT_SETTINGS, ...chosen };
    expect(parseSettings(stored)).toEqual({ settings, problem: 'damaged', keep: true });
  });
});

it.each<[string, Record<string, unknown>, Partial<Settings>]>([
  ['with the same fields', { ...CHOSEN }, CHOSEN],
  ['with more fields', { ...CHOSEN, voice: 'low' }, CHOSEN],
  ['with a word that came later', { ...CHOSEN, density: 'rare' }, { ...CHOSEN, density: 'first' }],
])('takes what it understands from a newer version %s, and keeps all', (_name, fields, chosen) => {
  expect(parseSettings({ ...fields, version: SETTINGS_VERSION + 1 })).toEqual({
    settings: { ...DEFAULT_SETTINGS, ...chosen },
    problem: 'newer',
    keep: true,
  });
});

it('keeps what another program put beside the settings, and says nothing of it', () => {
  const stored = { ...writeSettings(CHOSEN), theirs: 'x' };
  expect(parseSettings(stored)).toEqual({ settings: CHOSEN, problem: null, keep: true });
});

it('takes nothing from the prototype of a stored value', () => {
  const stored = Object.create({ density: 'none' });
  expect(parseSettings(stored).settings).toEqual(DEFAULT_SETTINGS);
});

function selfHolding(): unknown {
  const value: Record<string, unknown> = {};
  value['density'] = value;
  return value;
}
