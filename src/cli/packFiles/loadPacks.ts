import { basename, join } from 'node:path';
import type { Pack } from '../../core/pack/pack';
import { formatPackProblem } from '../../core/pack/packProblem';
import { parsePack } from '../../core/pack/parsePack';
import { listPackFolders, readExtraArticles, readPackFiles } from './readPackFiles';

export interface LoadedPacks {
  readonly packs: readonly Pack[];
  /** One line each, with paths from the repository's root; if there are any, a pack may be missing. */
  readonly problems: readonly string[];
  /** Every file and folder that was read. */
  readonly paths: readonly string[];
}

/**
 * Reads and parses all packs under `root`. `extraArticles` names a folder of article files to add to the
 * first pack, for the articles that were written for tests and the demonstration.
 */
export function loadPacks(root: string, extraArticles: string | null = null): LoadedPacks {
  const packs: Pack[] = [];
  const problems: string[] = [];
  const paths: string[] = [];
  listPackFolders(root).forEach((folder, index) => {
    const name = basename(folder);
    const files = readPackFiles(folder);
    const extra = extraArticles && index === 0 ? readExtraArticles(name, extraArticles) : [];
    const parsed = parsePack([...files, ...extra]);
    if (parsed.pack) packs.push(parsed.pack);
    const added = new Set(extra.map((file) => file.path.slice(name.length + 1)));
    for (const problem of parsed.problems) {
      const home = added.has(problem.file) ? join(extraArticles ?? '', '..') : folder;
      problems.push(formatPackProblem({ ...problem, file: join(home, problem.file) }));
    }
    paths.push(folder, ...files.map((file) => join(root, file.path)));
    if (extraArticles === null || extra.length === 0) return;
    paths.push(extraArticles, ...extra.map((file) => join(extraArticles, basename(file.path))));
  });
  return { packs, problems, paths };
}
