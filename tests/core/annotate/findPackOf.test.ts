import { describe, expect, it } from 'vitest';
import { findPackOf } from '../../../src/core/annotate/findPackOf';
import { PACK } from './library';

const LATER = { ...PACK, id: 'later' };
const WITHOUT_MILL = { ...PACK, id: 'without-mill', entries: {} };

describe('findPackOf', () => {
  it.each([
    ['the pack that holds the entry', [WITHOUT_MILL, PACK], 'mill', PACK],
    ['the first of several', [LATER, PACK], 'mill', LATER],
    ['none for an unknown entry', [PACK], 'no-such-entry', null],
    ['none for a name that every object inherits', [PACK], 'constructor', null],
    ['none where there are no packs', [], 'mill', null],
  ])('finds %s', (_, packs, id, found) => {
    expect(findPackOf(packs, id)).toBe(found);
  });
});
