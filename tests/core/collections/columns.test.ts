import { describe, expect, it } from 'vitest';
import { type Columns, fromColumns, toColumns } from '../../../src/core/collections/columns';

interface Row {
  readonly name: string;
  readonly count?: number | undefined;
  readonly words?: readonly string[];
  readonly parts?: readonly { readonly part: string; readonly of?: readonly { n: number }[] }[];
}

const ROWS: readonly Row[] = [
  { name: 'one', words: ['a'], parts: [{ part: 'x', of: [{ n: 1 }, { n: 2 }] }, { part: 'y' }] },
  { name: 'two', count: 0, words: [], parts: [] },
  { name: '', count: undefined, parts: [{ part: 'z', of: [] }] },
];

describe('rows as columns', () => {
  it('come back as they were, through JSON, without what was undefined', () => {
    const columns = JSON.parse(JSON.stringify(toColumns(ROWS))) as Columns<Row>;
    const rows = fromColumns(columns);
    expect(rows).toEqual(ROWS);
    expect(rows[2]).not.toHaveProperty('count');
  });

  it.each([
    [[]],
    [[{ list: [] }]],
    [[{ list: [[1]] }]],
    [[{ list: [{}] }, {}]],
    [[{ list: [{ a: 1 }] }, { list: ['mixed'] }]],
  ])('come back as they were: %j', (rows: readonly object[]) => {
    expect(fromColumns(toColumns(rows))).toEqual(rows);
  });

  it('name a property once, also one of the rows inside', () => {
    const json = JSON.stringify(toColumns(ROWS));
    for (const property of ['name', 'parts', 'part', 'n']) {
      expect(json.split(`"${property}"`)).toHaveLength(2);
    }
  });

  it('refuse null, which stands for what is absent', () => {
    expect(() => toColumns([{ name: null }])).toThrow(new TypeError('name is null'));
  });
});
