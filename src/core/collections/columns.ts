/**
 * A record of rows, told by property: values of one property stand together, which a compressor likes. Plain
 * JSON. A property that a row lacks is null.
 */
export interface Columns<Row extends object> {
  readonly keys: readonly string[];
  readonly values: { readonly [Property in keyof Row]?: readonly (Row[Property] | null)[] };
}

/** Throws a `TypeError` where a value is null, which would be lost. */
export function toColumns<Row extends object>(rows: Readonly<Record<string, Row>>): Columns<Row> {
  const all = Object.values(rows);
  const properties = new Set(all.flatMap((row) => Object.keys(row) as (keyof Row)[]));
  const values: { [Property in keyof Row]?: (Row[Property] | null)[] } = {};
  for (const property of properties) {
    values[property] = all.map((row) => {
      if (row[property] === null) throw new TypeError(`${String(property)} is null`);
      return row[property] ?? null;
    });
  }
  return { keys: Object.keys(rows), values };
}

/** The record that `toColumns` was given; properties that were undefined are absent. */
export function fromColumns<Row extends object>({
  keys,
  values,
}: Columns<Row>): Record<string, Row> {
  const rows = keys.map((): Partial<Row> => ({}));
  for (const property of Object.keys(values) as (keyof Row)[]) {
    const column = values[property] ?? [];
    rows.forEach((row, index) => {
      const value = column[index] ?? null;
      if (value !== null) row[property] = value;
    });
  }
  return Object.fromEntries(keys.map((key, index) => [key, rows[index] as Row]));
}
