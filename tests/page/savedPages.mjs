// Plain JavaScript, because the configuration of Vitest imports it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findShared } from '../shared.mjs';

/** Real pages of the paper, which stay outside the project. Their README says how they are compared. */
const FOLDER = findShared('nyt');

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
  if (FOLDER === null) return [];
  return readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, 'meta.json')));
}

/**
 * Throws where there is no such page.
 * @param {string} name
 * @returns {SavedPage}
 */
export function readSavedPage(name) {
  const folder = path.join(FOLDER ?? '', name);
  const file = path.join(folder, 'source.html');
  return {
    file,
    html: readFileSync(file, 'utf8'),
    meta: JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')),
  };
}
