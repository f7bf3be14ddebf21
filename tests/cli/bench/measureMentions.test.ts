import { describe, expect, it } from 'vitest';
import { measureMentions } from '../../../src/cli/bench/measureMentions';
import { readMarkedText } from '../../../src/cli/bench/readMarkedText';
import { packOf } from '../../core/match/packOf';

const PACK = packOf({
  taliban: { aliases: ['Taliban'] },
  deal: { kind: 'agreement', aliases: ['Doha deal'], patterns: ['pact of 2020', 'old pact'] },
  kabul: { kind: 'place', aliases: ['Kabul'] },
  iran: { kind: 'place', aliases: ['Iran'] },
});
const TEXT = readMarkedText({
  name: 'text',
  blocks: [
    'The [taliban:Taliban] kept the [deal:pact of 2020], the [deal:Doha deal] and the [deal:accord].',
    'The [!taliban:Taliban] of a school play kept no [!deal:old pact] with Iran in [taliban|kabul:Kabul].',
  ],
});
const rows = measureMentions('set', [TEXT], PACK);

describe('measureMentions', () => {
  it.each([
    ['all', 4 / 6, 4 / 5, 2],
    ['way alias', 3 / 4, 3 / 5, 1],
    ['way pattern', 1 / 2, 1 / 5, 1],
    ['way quote', null, 0, 0],
    ['kind group', 1 / 2, 1, 1],
    ['kind agreement', 2 / 3, 2 / 3, 1],
    ['entry deal', 2 / 3, 2 / 3, 1],
    ['entry kabul', 1, 1, 0],
    // What `kabul` finds is as good for the label that names both.
    ['entry taliban', 1 / 2, 1, 1],
  ])('gives precision and recall of Sidelight’s part “%s”', (part, precision, recall, wrong) => {
    const row = rows.find((each) => each.tool === 'sidelight' && each.part === part);
    expect(row).toMatchObject({ precision, recall, wrong });
  });

  const missed = 'text: missed deal “accord”';
  const trapped = 'text: trapped deal “old pact” (pattern)';
  const otherTrapped = 'text: trapped taliban “Taliban” (alias)';

  it.each([
    ['all', [otherTrapped, trapped, missed]],
    ['way alias', [otherTrapped]],
    ['way pattern', [trapped]],
    ['kind agreement', [trapped, missed]],
    ['entry deal', [trapped, missed]],
    ['entry taliban', [otherTrapped]],
    ['entry kabul', []],
  ])('lists every error of the part “%s”', (part, errors) => {
    const row = rows.find((each) => each.tool === 'sidelight' && each.part === part);
    expect(row?.errors).toEqual(errors);
  });

  it('leaves out an entry about which nothing can be said', () => {
    expect(rows.some(({ part }) => part === 'entry iran')).toBe(false);
  });

  it('measures the search for each name beside it', () => {
    expect(rows.filter(({ part }) => part === 'all').map(({ tool }) => tool)).toEqual([
      'sidelight',
      'exact search',
      'search in any case',
    ]);
  });
});
