import { describe, expect, it } from 'vitest';
import { makeNames } from '../../../../src/cli/bench/matching/syntheticNames';
import { randomFrom } from '../../../../src/cli/bench/randomFrom';

describe('makeNames', () => {
  const names = makeNames(2000, randomFrom(1), ['Islamic', 'Abu']);

  it('makes as many as asked, no two the same', () => {
    expect(new Set(names).size).toBe(2000);
  });

  it('makes the same ones again from the same seed', () => {
    expect(makeNames(2000, randomFrom(1), ['Islamic', 'Abu'])).toEqual(names);
  });

  it('lets one in five begin as known names do', () => {
    const known = names.filter((name) => /^(?:Islamic|Abu) /.test(name)).length;
    expect(known / names.length).toBeGreaterThan(0.15);
    expect(known / names.length).toBeLessThan(0.25);
  });

  it('makes names of capitalized words', () => {
    expect(names.filter((name) => !/^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/.test(name))).toEqual([]);
  });
});
