/** A heap snapshot as V8 writes it: each node takes as many numbers of `nodes` as there are `node_fields`. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** The first lists the names of types by number. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** The bytes in a snapshot that are the browser's own objects, not JavaScript's. */
export function nativeSizeOf({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  const native = meta.node_types[0].indexOf('native');
  if (type < 0 || size < 0 || native < 0) throw new RangeError('no heap snapshot of V8');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (nodes[at + type] === native) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
