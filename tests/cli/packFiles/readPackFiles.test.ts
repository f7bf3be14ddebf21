import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPackFolders, readPackFiles } from '../../../src/cli/packFiles/readPackFiles';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const root = temporaryFolder();
for (const name of ['lake/entries/.trash', 'lake/.obsidian/plugins', '.vscode', 'schema']) {
  mkdirSync(join(root, name), { recursive: true });
}
writeTemporary(root, 'lake/pack.yaml', 'title: Lake');
writeTemporary(root, 'lake/entries/boat.md', 'A boat.');
for (const hidden of [
  'lake/.DS_Store',
  'lake/entries/.trash/b.md',
  'lake/.obsidian/plugins/a.json',
]) {
  writeTemporary(root, hidden, '{}');
}

it('takes every folder for a pack except hidden ones and that of the schemas', () => {
  expect(listPackFolders(root)).toEqual([join(root, 'lake')]);
});

it('reads every file of a pack except hidden ones and those in hidden folders', () => {
  expect(readPackFiles(join(root, 'lake'))).toEqual([
    { path: 'lake/entries/boat.md', text: 'A boat.' },
    { path: 'lake/pack.yaml', text: 'title: Lake' },
  ]);
});
