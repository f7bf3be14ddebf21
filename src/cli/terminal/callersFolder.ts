import { resolve } from 'node:path';

/** Resolves a path as the user typed it: npm changes to the repository's root, and keeps the caller's own folder in INIT_CWD. */
export function fromCallersFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
