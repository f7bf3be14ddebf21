// Plain JavaScript, because the configuration of Vitest imports it.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Texts of others, which stay outside the repository. CONTRIBUTING.md says what the folder holds. */
const FOLDER = path.resolve(import.meta.dirname, '../../shared');

/**
 * The path of a file or folder in `../shared`; null where it is absent, and its tests are to be skipped.
 * @param {string} name
 * @returns {string | null}
 */
export function findShared(name) {
  const found = path.join(FOLDER, name);
  return existsSync(found) ? found : null;
}

/**
 * Why a test is skipped, for its name or for the reporter.
 * @param {string} name
 * @returns {string}
 */
export function skippedWithout(name) {
  return `skipped where ../shared/${name} is absent`;
}
