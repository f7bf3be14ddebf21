import { cpSync, readFileSync } from 'node:fs';
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

it('tells every file and folder that it read, so that a build can watch them', () => {
  const root = temporaryFolder();
  const extra = temporaryFolder();
  cpSync('tests/fixtures/packs/valley', join(root, 'valley'), { recursive: true });
  const article = readFileSync('tests/fixtures/packs/valley/articles/2016-03-01-lake.yaml', 'utf8');
  writeTemporary(extra, '2016-04-01-again.yaml', article.replaceAll('2016/03/01', '2016/04/01'));
  const { paths } = loadPacks(root, extra);
  expect(paths.map((path) => path.replace(root, 'packs').replace(extra, 'extra'))).toEqual([
    'packs/valley',
    'packs/valley/articles/2016-03-01-lake.yaml',
    'packs/valley/entries/hill-front.md',
    'packs/valley/entries/lake-league.md',
    'packs/valley/pack.yaml',
    'packs/valley/sources.yaml',
    'extra',
    'extra/2016-04-01-again.yaml',
  ]);
});
