import { MIGRATIONS, SETTINGS_VERSION } from './migrations';
import { APPEARANCES, DEFAULT_SETTINGS, DENSITIES, type Settings } from './settings';

/**
 * Why the settings that hold are not those that the reader chose: the stored value is `damaged`, or
 * of a `newer` version; the store cannot be read (`unreachable`), or did not take a change (`unsaved`).
 */
export type SettingsProblem = 'damaged' | 'newer' | 'unreachable' | 'unsaved';

/** The settings that hold, and why they are not those that the reader chose where they are not. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

export interface ParsedSettings extends StoredSettings {
  /** The stored value says more than `settings`, and must be kept aside before it is overwritten. */
  readonly keep: boolean;
}

const FIELDS = new Set(['version', ...Object.keys(DEFAULT_SETTINGS)]);

/**
 * Parses what a store holds, which anything may have written to; never throws. Each value that is
 * not one of ours becomes its default, the others hold: also in a value of a newer version.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problem: null, keep: false };
  const fields = fieldsOf(stored);
  const version = fields === null ? null : versionOf(fields);
  if (fields === null || version === null) {
    return { settings: DEFAULT_SETTINGS, problem: 'damaged', keep: true };
  }
  const current = MIGRATIONS.slice(version).reduce((old, migrate) => migrate(old), fields);
  const density = read(current, 'density', isOneOf(DENSITIES));
  const appearance = read(current, 'appearance', isOneOf(APPEARANCES));
  const sidebarOpen = read(current, 'sidebarOpen', (value) => typeof value === 'boolean');
  const isNewer = version > SETTINGS_VERSION;
  const isDamaged = [density, appearance, sidebarOpen].includes(null);
  return {
    settings: {
      density: density ?? DEFAULT_SETTINGS.density,
      appearance: appearance ?? DEFAULT_SETTINGS.appearance,
      sidebarOpen: sidebarOpen ?? DEFAULT_SETTINGS.sidebarOpen,
    },
    problem: isNewer ? 'newer' : isDamaged ? 'damaged' : null,
    keep: isNewer || isDamaged || [...current.keys()].some((field) => !FIELDS.has(field)),
  };
}

/** What goes into the store: the settings with their version. */
export function writeSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { version: SETTINGS_VERSION, ...settings };
}

/** A map, so that no name that every object has is taken for a field. */
function fieldsOf(stored: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  return new Map(Object.entries(stored));
}

/** The first settings had no version: 0. Null where it is no version. */
function versionOf(fields: ReadonlyMap<string, unknown>): number | null {
  const version = fields.get('version') ?? 0;
  return Number.isInteger(version) && Number(version) >= 0 ? Number(version) : null;
}

/** The field's value; its default where it is not there; null where it is not one of ours. */
function read<Field extends keyof Settings>(
  fields: ReadonlyMap<string, unknown>,
  field: Field,
  isOurs: (value: unknown) => value is Settings[Field],
): Settings[Field] | null {
  if (!fields.has(field)) return DEFAULT_SETTINGS[field];
  const value = fields.get(field);
  return isOurs(value) ? value : null;
}

function isOneOf<Value extends string>(allowed: readonly Value[]) {
  return (value: unknown): value is Value => allowed.some((one) => one === value);
}
