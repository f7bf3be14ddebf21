import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { STORE_WARNINGS } from './firefoxDifferences';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

test('the linter of Firefox’s store finds no error, and no warning without a reason', () => {
  const { stdout } = run('node_modules/web-ext/bin/web-ext.js', [
    'lint',
    '--no-config-discovery',
    `--source-dir=${join(OUTPUT, 'firefox-mv3')}`,
    '--output=json',
  ]);
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, Finding[]>;
  const found = [...(warnings ?? []), ...(notices ?? [])];
  expect(errors).toEqual([]);
  expect(found.filter(({ code }) => !Object.hasOwn(STORE_WARNINGS, code))).toEqual([]);
  // A reason for what is no longer found would hide the next one.
  expect([...new Set(found.map(({ code }) => code))]).toEqual(Object.keys(STORE_WARNINGS));
});

test('the package has an icon of every size that stores and browsers ask for', async () => {
  const folder = join(OUTPUT, 'firefox-mv3');
  const { icons } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
  for (const [size, path] of Object.entries<string>(icons)) {
    const png = await readFile(join(folder, path));
    // Width and height stand in a PNG's first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

test('the packages for both stores, and the sources, are the same to the byte when packed again', async () => {
  test.setTimeout(180_000);
  const before = await hashZips();
  expect([...before.keys()].map((name) => name.replace(/^.*-/, '')).sort()).toEqual([
    'chrome.zip',
    'firefox.zip',
    'sources.zip',
  ]);
  for (const args of [[], ['-b', 'firefox', '--mv3']]) {
    expect(run('node_modules/wxt/bin/wxt.mjs', ['zip', ...args]).status).toBe(0);
  }
  expect(await hashZips()).toEqual(before);
});

/** Of the packages of this version. */
async function hashZips(): Promise<ReadonlyMap<string, string>> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const names = (await readdir(OUTPUT)).filter(
    (name) => name.startsWith(`sidelight-${version}-`) && name.endsWith('.zip'),
  );
  const hashes = names.map(async (name): Promise<[string, string]> => {
    const bytes = await readFile(join(OUTPUT, name));
    return [name, createHash('sha256').update(bytes).digest('hex')];
  });
  return new Map(await Promise.all(hashes));
}

function run(program: string, args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}
