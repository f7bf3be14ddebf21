import { expect, it } from 'vitest';
import { findCarriedDefinitions } from '../../../src/cli/build/findCarriedDefinitions';
import { packOf } from '../../core/match/packOf';

function carriedIn(script: string, definition: string): string[] {
  const pack = packOf({ weir: {} });
  const entries = Object.values(pack.entries).map((entry) => [
    entry.id,
    { ...entry, definition: [definition] },
  ]);
  return findCarriedDefinitions(
    [{ ...pack, entries: Object.fromEntries(entries) }],
    ['const a=1;', script],
  );
}

it.each([
  ['as it is', 'x="A low dam across a river."', 'A low dam across a river.'],
  [
    'with its marks escaped',
    'x="\\u201cThe dam\\u201d, as the mill\\u2019s owner calls the weir."',
    '“The dam”, as the mill’s owner calls the weir.',
  ],
])('finds a definition that stands in a script %s', (_, script, definition) => {
  expect(carriedIn(script, definition)).toEqual(['weir']);
});

it.each([
  ['begins as it does', 'x="A low dam"', 'A low dam across a river.'],
  ['is empty, as is what stands before its first mark', 'x=""', '“The dam”, as a miller says.'],
  ['is empty, as is what stands before its accented letter', 'x=""', 'Évian, a town on a lake.'],
  ['has a few of its words by chance', 'x="A lake "', 'A lake – “the lake”.'],
])('does not find one in a script that %s', (_, script, definition) => {
  expect(carriedIn(script, definition)).toEqual([]);
});
