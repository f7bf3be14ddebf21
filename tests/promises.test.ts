import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tests that a page of `docs/` claims: a file, and where it says so the name of a test in it. */
function claimsOf(page: string): { file: string; name: string | null }[] {
  const text = readFileSync(page, 'utf8').replaceAll('\n', ' ');
  return [...text.matchAll(/`((?:tests|src)\/[^`]+\.tsx?)`(?:: \*([^*]+)\*)?/g)].map(
    ([, file = '', name]) => ({ file, name: name ?? null }),
  );
}

describe.each(['docs/promises.md', 'docs/threat-model.md'])('%s', (page) => {
  const claims = claimsOf(page);

  it('claims tests', () => {
    expect(claims.length).toBeGreaterThan(6);
  });

  it.each(claims)('does not claim what is not there: $file $name', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    if (name === null) return;
    const text = readFileSync(file, 'utf8');
    // Of a test that is made for each of several conditions, the name is how theirs begin.
    const names = [`('${name}'`, `(\`${name}: \${`, `('${name}: %s'`];
    expect(names.filter((name) => text.includes(name))).not.toEqual([]);
  });
});
