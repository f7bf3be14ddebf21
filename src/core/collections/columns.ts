/**
 * Rows, told by property: values of one property stand together, which a compressor likes. Plain JSON. A
 * property that a row lacks is null, and one that holds lists of rows is told by columns itself.
 */
export interface Columns<Row extends object> {
  readonly count: number;
  readonly columns: { readonly [Property in keyof Row]?: Column<Row[Property]> };
}

type Column<Value> = readonly (Value | null)[] | ListColumn<RowOf<Value>>;

/** The rows of all lists, one after another, and how many of them are each one's. */
interface ListColumn<Row extends object> {
  readonly lengths: readonly (number | null)[];
  readonly rows: Columns<Row>;
}

type RowOf<Value> = NonNullable<Value> extends readonly (infer Row extends object)[] ? Row : never;

/** Throws a `TypeError` where a value is null, which would be lost. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const properties = new Set(rows.flatMap((row) => Object.keys(row) as (keyof Row)[]));
  const columns: { [Property in keyof Row]?: Column<Row[Property]> } = {};
  for (const property of properties) {
    const values = rows.map((row) => {
      if (row[property] === null) throw new TypeError(`${String(property)} is null`);
      return row[property] ?? null;
    });
    columns[property] = toColumn(values);
  }
  return { count: rows.length, columns };
}

/** The rows that `toColumns` was given; properties that were undefined are absent. */
export function fromColumns<Row extends object>({ count, columns }: Columns<Row>): Row[] {
  const rows = Array.from({ length: count }, (): Partial<Row> => ({}));
  for (const property of Object.keys(columns) as (keyof Row)[]) {
    const values = fromColumn(columns[property] ?? []);
    rows.forEach((row, index) => {
      const value = values[index] ?? null;
      if (value !== null) row[property] = value;
    });
  }
  return rows as Row[];
}

function toColumn<Value>(values: readonly (Value | null)[]): Column<Value> {
  if (!values.every((value) => value === null || isListOfRows(value))) return values;
  const lists = values as readonly (readonly RowOf<Value>[] | null)[];
  return {
    lengths: lists.map((list) => list?.length ?? null),
    rows: toColumns(lists.flatMap((list) => list ?? [])),
  };
}

function fromColumn<Value>(column: Column<Value>): readonly (Value | null)[] {
  if (!('lengths' in column)) return column;
  const rows = fromColumns(column.rows);
  let start = 0;
  return column.lengths.map((length) => {
    if (length === null) return null;
    const list = rows.slice(start, start + length);
    start += length;
    return list as Value;
  });
}

function isListOfRows(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRow);
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
