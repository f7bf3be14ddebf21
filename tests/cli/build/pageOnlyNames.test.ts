import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPageOnlyNames } from '../../../src/cli/build/pageOnlyNames';
import { temporaryFolder } from '../temporaryFolder';

describe('findPageOnlyNames', () => {
  const names = findPageOnlyNames('.');

  it.each(['sidebarMounted', 'popoverMounted', 'lastingName'])(
    'takes %s, which only code in the page says',
    (name) => expect(names).toContain(name),
  );

  it.each([
    { name: 'entryId', from: 'a message' },
    { name: 'sidebarOpen', from: 'the store' },
    { name: 'lost', from: 'what two content scripts share' },
    { name: 'scheme', from: 'an attribute in a style sheet' },
    { name: 'title', from: 'a string' },
    { name: 'at', from: 'a name of two letters' },
  ])('leaves $name, known from $from', ({ name }) => expect(names).not.toContain(name));

  const root = temporaryFolder();
  it('asks of a new room whether its objects leave the page', () => {
    mkdirSync(join(root, 'src/core/parlor'), { recursive: true });
    expect(() => findPageOnlyNames(root)).toThrow('objects of src/core/parlor leave the page');
  });
});
