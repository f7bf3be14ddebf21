type Fields = ReadonlyMap<string, unknown>;

/**
 * The way of stored settings to the present form, one version a step: the first lifts what was
 * stored without a version, when the fields were those of version 1. A step must bear any value.
 */
export const MIGRATIONS: readonly ((fields: Fields) => Fields)[] = [(fields) => fields];

/** The version that is written now. */
export const SETTINGS_VERSION = MIGRATIONS.length;
