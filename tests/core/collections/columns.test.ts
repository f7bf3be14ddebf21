import { describe, expect, it } from 'vitest';
import { type Columns, fromColumns, toColumns } from '../../../src/core/collections/columns';

interface Row {
  readonly name: string;
  readonly count?: number | undefined;
}

const ROWS: Readonly<Record<string, Row>> = {
  first: { name: 'one' },
  ['__proto__']: { name: 'two', count: 0 },
  last: { name: '', count: undefined },
};

describe('rows as columns', () => {
  it('come back as they were, through JSON, without what was undefined', () => {
    const columns = JSON.parse(JSON.stringify(toColumns(ROWS))) as Columns<Row>;
    const rows = fromColumns(columns);
    expect(Object.entries(rows)).toEqual(Object.entries(ROWS));
    expect(rows['last']).not.toHaveProperty('count');
  });

  it('name a property once', () => {
    expect(JSON.stringify(toColumns(ROWS)).match(/"name"/g)).toHaveLength(1);
  });

  it('refuse null, which stands for what is absent', () => {
    const rows = { first: { name: null } };
    expect(() => toColumns(rows)).toThrow(new TypeError('name is null'));
  });
});
