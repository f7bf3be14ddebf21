import { type Columns, fromColumns, toColumns } from '../collections/columns';
import type { Entry, Pack, Source } from './pack';

/** A pack in the form in which it is built in, some 6 % smaller after compression than as it is used. */
export type ColumnarPack = Omit<Pack, 'entries' | 'sources'> & {
  readonly entries: Columns<Entry>;
  readonly sources: Columns<Source>;
};

export function toColumnarPack(pack: Pack): ColumnarPack {
  return { ...pack, entries: toColumns(pack.entries), sources: toColumns(pack.sources) };
}

/** The pack that `toColumnarPack` was given. */
export function fromColumnarPack(pack: ColumnarPack): Pack {
  return { ...pack, entries: fromColumns(pack.entries), sources: fromColumns(pack.sources) };
}
