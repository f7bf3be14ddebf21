import { expect } from 'vitest';
import type { PackFile } from '../../../src/core/pack/authoredFile';
import { formatPackProblem } from '../../../src/core/pack/packProblem';
import { parsePack } from '../../../src/core/pack/parsePack';

/** All that is wrong with a pack, as an editor reads it. There is no pack exactly where something is. */
export function problemsOf(files: readonly PackFile[]): string[] {
  const { pack, problems } = parsePack(files);
  expect(pack === null).toBe(problems.length > 0);
  return problems.map(formatPackProblem);
}
