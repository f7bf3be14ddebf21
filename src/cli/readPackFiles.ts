import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { PackFile } from '../core/pack/authoredFile';

/** Where this project keeps its packs. */
export const PACKS_FOLDER = 'annotations';

/** The folders of all packs, by name: every folder but that of the JSON Schemas. */
export function listPackFolders(root: string = PACKS_FOLDER): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'schema')
    .map((item) => join(root, item.name))
    .sort();
}

/** All files of a pack's folder except hidden ones, with paths that begin with the folder's name. */
export function readPackFiles(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({
      path: [basename(folder), ...relative(folder, path).split(sep)].join('/'),
      text: readFileSync(path, 'utf8'),
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
