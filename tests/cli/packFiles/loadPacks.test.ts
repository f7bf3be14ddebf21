import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPacks } from '../../../src/cli/packFiles/loadPacks';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

it('reports the problems of all packs, with paths from the working folder', () => {
  const folder = temporaryFolder();
  for (const name of ['hills', 'lake']) {
    cpSync('tests/fixtures/packs/valley', join(folder, name), { recursive: true });
    writeTemporary(join(folder, name, 'entries'), 'bad.md', 'no front matter\n');
  }
  const { packs, problems } = loadPacks(folder);
  expect(packs).toEqual([]);
  expect(problems.map((line) => line.split(': ')[0])).toEqual([
    `${join(folder, 'hills/entries/bad.md')}:1`,
    `${join(folder, 'lake/entries/bad.md')}:1`,
  ]);
});
