import { assemblePack } from './assemblePack';
import type { PackFile } from './authoredFile';
import type { Pack } from './pack';
import type { PackProblem } from './packProblem';
import { parsePackFiles } from './parsePackFiles';

/**
 * Parses one pack from its files (`annotations/README.md` describes them). The pack is plain JSON, and
 * null where there is any problem; all problems are returned at once, by file and line.
 */
export function parsePack(files: readonly PackFile[]): {
  readonly pack: Pack | null;
  readonly problems: readonly PackProblem[];
} {
  const parsed = parsePackFiles(files);
  return { pack: assemblePack(parsed), problems: parsed.problems };
}
