import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { PackFile } from '../../core/pack/authoredFile';

/** Where this project keeps its packs. */
export const PACKS_FOLDER = 'annotations';

/** The folders of all packs, by name: every folder but hidden ones and that of the JSON Schemas. */
export function listPackFolders(root: string = PACKS_FOLDER): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'schema' && !item.name.startsWith('.'))
    .map((item) => join(root, item.name))
    .sort();
}

/**
 * All files of a pack's folder, with paths that begin with the folder's name; except hidden ones and
 * those in hidden folders, in which editors and the system keep their own.
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

/** More article files for a pack, from a folder outside it; none where there is no such folder. */
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
