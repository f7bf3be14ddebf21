import { expect, it } from 'vitest';
import { qualityTable } from '../../../src/cli/bench/tables';

it('lists an error once, though its parts have it too, and says what recall by way refers to', () => {
  const row = {
    ...{ set: 'set', tool: 'sidelight', precision: 0.5, recall: 1, found: 1, expected: 1 },
    ...{ wrong: 1, trapped: 0, errors: ['text: wrong deal “pact”'] },
  };
  const parts = ['all', 'way alias', 'kind agreement', 'entry deal'];
  const table = qualityTable({ mentions: parts.map((part) => ({ ...row, part })), quotes: [] });
  expect(table.split('text: wrong deal “pact”')).toHaveLength(2);
  expect(table).toContain('recall by way: of all labels, the share that this way finds');
});
