import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { PackFile } from '../../core/pack/authoredFile';

/** Where this project keeps its packs. */
export const PACKS_FOLDER = 'annotations';

/** The folders of all packs, sorted by name: every folder except hidden ones and that of the JSON Schemas. */
export function listPackFolders(root: string = PACKS_FOLDER): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'schema' && !item.name.startsWith('.'))
    .map((item) => join(root, item.name))
    .sort();
}

/**
 * Reads all files of a pack's folder, with paths that begin with the folder's name, except hidden files
 * and folders, which belong to editors and the system.
 */
export function readPackFiles(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep))
    .filter((steps) => !steps.some((step) => step.startsWith('.')))
    .map((steps) => steps.join('/'))
    .sort()
    .map((path) => ({
      path: `${basename(folder)}/${path}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** Reads further article files for a pack from a folder outside it; none if there is no such folder. */
export function readExtraArticles(pack: string, folder: string): PackFile[] {
  return listYaml(folder).map((name) => ({
    path: `${pack}/articles/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

function listYaml(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
