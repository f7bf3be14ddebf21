import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Every file of the repository: tracked, or new and not ignored; deleted ones are left out. */
export function listFiles(): string[] {
  const list = (...args: string[]) =>
    execFileSync('git', ['ls-files', ...args], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return list('--cached', '--others', '--exclude-standard').filter((path) => !deleted.has(path));
}

/** A module of ours, and what it imports. */
export interface Module {
  readonly path: string;
  readonly text: string;
  /** Paths of our own modules, and names of packages, as written. */
  readonly imports: readonly string[];
  /** Of these what is there when it runs: not what it imports for the types alone. */
  readonly loads: readonly string[];
}

const IMPORT =
  /^(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm;

const TYPES_ALONE = /^(?:import|export) type\b[^;]*;/gm;

/** The TypeScript and JavaScript of the given folders. */
export function readModules(folders: readonly string[]): Module[] {
  const paths = listFiles().filter((path) => folders.some((folder) => path.startsWith(folder)));
  const known = new Set(paths);
  return paths
    .filter((path) => /\.(?:m?[jt]s|tsx)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const resolve = (text: string) =>
        findImports(text).map((name) => resolveImport(path, name, known));
      return { path, text, imports: resolve(text), loads: resolve(text.replace(TYPES_ALONE, '')) };
    });
}

/** What a module's text imports, as it is written there. */
export function findImports(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, alone]) => from ?? alone ?? '');
}

/** A relative import as the path of its file; anything else as it is. */
function resolveImport(from: string, name: string, known: ReadonlySet<string>): string {
  if (!name.startsWith('.')) return name;
  const base = normalize(join(dirname(from), name.replace(/\?.*$/, '')));
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`].find((path) => known.has(path)) ?? base
  );
}

/** The shortest proof that the modules import each other in a circle, or null. */
export function findCycle(modules: readonly Module[]): string[] | null {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = byPath.has(next) ? visit(next, [...trail, path]) : null;
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of modules) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

/** The words of a text without case and punctuation, for finding a text inside another. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words, joined by spaces. */
export function* wordRuns(words: readonly string[], length: number): Generator<string> {
  for (let start = 0; start + length <= words.length; start += 1) {
    yield words.slice(start, start + length).join(' ');
  }
}
