import { expect, it } from 'vitest';
import { describeEntry } from '../../../src/cli/packs/describeEntry';
import { viewEntry } from '../../../src/core/annotate/viewEntry';
import type { Pack, Source } from '../../../src/core/pack/pack';
import { PACK } from '../../core/annotate/library';

const asking = { ...PACK.sources['gazette'], title: 'Whose Weir?' } as Source;
const pack: Pack = { ...PACK, sources: { ...PACK.sources, gazette: asking } };
const view = viewEntry(pack, 'council', '2024-03-31', pack.articles[0] ?? null);

it('shows an entry in the words in which readers copy it, with what only its editors and its article need', () => {
  expect(describeEntry(view)).toBe(`River Council (Council of the River)
Group

The council of a river.

It sued the mill and the bank.

In this article
  The Council decides.

Known on Mar 31, 2024
  Since 2015: Goes on.
  2019: Came first. [1][2]
  Mar 31, 2024: Came that day.

Since this was published
  2020: Was long hidden. [1]
  Apr 2024: Came later. [2]
  Jun 2024: They fell out. [1]

Related
  2021: They met. [2]

Sources
  [1] Mill. Ledger. Not opened by us.
      An old one.
  [2] Whose Weir? Gazette, Jan 2024. Read where it was published.
      https://example.org/weir

Reviewed May 1, 2024`);
});
