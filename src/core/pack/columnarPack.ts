import { type Columns, fromColumns, toColumns } from '../collections/columns';
import type { Entry, Pack, Source } from './pack';

/** A pack in the form in which it is built in, some 8 % smaller after compression than as it is used. */
export type ColumnarPack = Omit<Pack, 'entries' | 'sources'> & {
  readonly entries: ColumnarRecord<Entry>;
  readonly sources: ColumnarRecord<Source>;
};

interface ColumnarRecord<Row extends object> {
  readonly keys: readonly string[];
  readonly rows: Columns<Row>;
}

/** Throws a `TypeError` where a row of entries or sources holds null, as `toColumns` does. */
export function toColumnarPack(pack: Pack): ColumnarPack {
  return { ...pack, entries: toColumnar(pack.entries), sources: toColumnar(pack.sources) };
}

/** The pack that `toColumnarPack` was given. */
export function fromColumnarPack(pack: ColumnarPack): Pack {
  return { ...pack, entries: fromColumnar(pack.entries), sources: fromColumnar(pack.sources) };
}

function toColumnar<Row extends object>(
  record: Readonly<Record<string, Row>>,
): ColumnarRecord<Row> {
  return { keys: Object.keys(record), rows: toColumns(Object.values(record)) };
}

function fromColumnar<Row extends object>({
  keys,
  rows,
}: ColumnarRecord<Row>): Record<string, Row> {
  const values = fromColumns(rows);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] as Row]));
}
