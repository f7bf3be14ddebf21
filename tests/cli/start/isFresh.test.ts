import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isFresh } from '../../../src/cli/start/isFresh';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const folder = temporaryFolder();
const source = join(folder, 'src');
mkdirSync(join(source, 'deep'), { recursive: true });
const old = writeTemporary(join(source, 'deep'), 'old.ts', '');
const built = writeTemporary(folder, 'built.js', '');

function age(path: string, seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(path, time, time);
}

it('a build is fresh while it is newer than all that it was built from', () => {
  for (const path of [old, join(source, 'deep'), source]) age(path, 100);
  age(built, 50);
  expect(isFresh(built, [source, 'nowhere'])).toBe(true);
  age(old, 10);
  expect(isFresh(built, [source])).toBe(false);
  age(old, 100);
  rmSync(old);
  expect(isFresh(built, [source])).toBe(false);
  expect(isFresh(join(folder, 'nothing.js'), [source])).toBe(false);
});
