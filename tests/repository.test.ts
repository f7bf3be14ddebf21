import { describe, expect, it } from 'vitest';
import { findCycle, findImports, plainWords, wordRuns } from './repository';

describe('imports are read in every form', () => {
  it.each([
    ["import { a } from './a';", ['./a']],
    ["import type { A } from './a';", ['./a']],
    ["import {\n  a,\n  b,\n} from './a';", ['./a']],
    ["import './a.css';", ['./a.css']],
    ["export { a } from './a';", ['./a']],
    ["const a = await import('./a');", ['./a']],
    ["import a from './a';\nimport b from 'b';", ['./a', 'b']],
    ["const text = 'no import from here';", []],
  ])('%j', (text, imports) => {
    expect(findImports(text)).toEqual(imports);
  });
});

describe('a circle of imports', () => {
  const module = (path: string, ...imports: string[]) => ({
    path,
    text: '',
    imports,
    loads: imports,
  });

  it('is found behind a way into it', () => {
    const modules = [module('a', 'b'), module('b', 'c'), module('c', 'd'), module('d', 'b')];
    expect(findCycle(modules)).toEqual(['b', 'c', 'd', 'b']);
  });

  it('is not two ways to the same module', () => {
    expect(
      findCycle([module('a', 'b', 'c'), module('b', 'd'), module('c', 'd'), module('d')]),
    ).toBeNull();
  });
});

it('compares texts by their words alone', () => {
  expect([...wordRuns(plainWords('“One,” two—THREE’s four'), 3)]).toEqual([
    'one two three',
    'two three s',
    'three s four',
  ]);
});
