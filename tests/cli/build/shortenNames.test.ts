import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findPageOnlyNames } from '../../../src/cli/build/pageOnlyNames';
import { shortenNames } from '../../../src/cli/build/shortenNames';

/** The package in which TypeScript keeps its libraries on this machine. */
const LIBRARIES = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;

/** The names of all properties and methods of the DOM. */
function domNames(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve(LIBRARIES));
  const library = readFileSync(join(folder, 'lib/lib.dom.d.ts'), 'utf8');
  const names = [...library.matchAll(/^ +(?:readonly |[gs]et )?(\w+)\??[:(<]/gm)];
  return new Set(names.map(([, name = '']) => name));
}

/** What it calls a property of this name. */
async function shortened(name: string): Promise<string | undefined> {
  const code = await shortenNames(`(state) => state.${name};`, '.');
  return code?.match(/\.(\w+);$/)?.[1];
}

it('gives a name that only the page says a short one', async () => {
  expect(await shortened('sidebarMounted')).toMatch(/^\w{1,2}$/);
});

it('leaves every name of ours that the DOM has, too', async () => {
  const names = domNames();
  expect(names.has('className')).toBe(true);
  const both = findPageOnlyNames('.').filter((name) => names.has(name));
  expect(both).toContain('className');
  for (const name of both) expect(await shortened(name)).toBe(name);
});
