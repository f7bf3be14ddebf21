// Plain JavaScript, because the configuration of Vitest imports it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real pages of the paper, which stay outside the project. Their README says how they are compared. */
const FOLDER = path.resolve(import.meta.dirname, '../../../shared/nyt');

/**
 * @typedef {object} SavedPage
 * @property {string} file
 * @property {string} html
 * @property {import('./compareWithSaved').SavedMeta} meta
 */

/**
 * The names of the saved pages; empty where they are not here.
 * @returns {string[]}
 */
export function listSavedPages() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, 'meta.json')));
}

/**
 * @param {string} name
 * @returns {SavedPage}
 */
export function readSavedPage(name) {
  const file = path.join(FOLDER, name, 'source.html');
  return {
    file,
    html: readFileSync(file, 'utf8'),
    meta: JSON.parse(readFileSync(path.join(FOLDER, name, 'meta.json'), 'utf8')),
  };
}
