import { describe, expect, it } from 'vitest';
import { printEntry } from '../../../src/core/annotate/printEntry';
import { viewEntry } from '../../../src/core/annotate/viewEntry';
import type { Source } from '../../../src/core/pack/pack';
import { PACK } from './library';

const print = (id: string, publishedAt: string | null) =>
  printEntry(viewEntry(PACK, id, publishedAt, null), PACK);

describe('printEntry', () => {
  it('tells all of an entry in plain text, dated and sourced, and whose words they are', () => {
    expect(print('council', '2024-03-31')).toBe(`River Council (Council of the River)

The council of a river.

It sued the mill and the bank.

Known on Mar 31, 2024
Since 2015: Goes on.
2019: Came first. [1][2]
Mar 31, 2024: Came that day.

Since then
2020: Was long hidden. [1]
Apr 2024: Came later. [2]
Jun 2024: They fell out. [1]

Related
2021: They met. [2]

Sources
[1] Mill. Ledger. Not opened by us.
[2] Weir. Gazette, Jan 2024. Read where it was published. https://example.org/weir

Sidelight, “The river”, reviewed May 1, 2024. CC BY 4.0
`);
  });

  it('adds no period to a title that ends with a sign of its own', () => {
    const { sources } = PACK;
    const asking = { ...sources['gazette'], title: 'Whose Weir?' } as Source;
    const pack = { ...PACK, sources: { ...sources, gazette: asking } };
    expect(printEntry(viewEntry(pack, 'council', null, null), pack)).toContain(
      ' Whose Weir? Gazette, ',
    );
  });

  it('leaves out what an entry does not have', () => {
    const { council: _, ...entries } = PACK.entries;
    const bare = { ...PACK, entries };
    expect(printEntry(viewEntry(bare, 'mill', null, null), bare)).toBe(`Mill

A body of the river.

Sidelight, “The river”, reviewed May 1, 2024. CC BY 4.0
`);
  });

  it('parts nothing where the day is not known', () => {
    expect(print('council', null)).toContain('\n\nWhat is known\nSince 2015: Goes on.\n');
    expect(print('council', null)).not.toContain('Since then');
  });
});
