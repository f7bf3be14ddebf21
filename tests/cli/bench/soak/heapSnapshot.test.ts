import { describe, expect, it } from 'vitest';
import { type HeapSnapshot, nativeSizeOf } from '../../../../src/cli/bench/soak/heapSnapshot';

function snapshotOf(fields: string[], nodes: number[]): HeapSnapshot {
  const types = ['hidden', 'string', 'native'];
  return { snapshot: { meta: { node_fields: fields, node_types: [types, 'string'] } }, nodes };
}

describe('nativeSizeOf', () => {
  it('adds up the browser’s own objects, and no script’s', () => {
    const fields = ['type', 'name', 'self_size'];
    expect(nativeSizeOf(snapshotOf(fields, [2, 7, 100, 1, 8, 1000, 2, 9, 20]))).toBe(120);
  });

  it('goes by the names of the fields, in whatever order they come', () => {
    const fields = ['self_size', 'id', 'type', 'detachedness'];
    expect(nativeSizeOf(snapshotOf(fields, [5, 1, 2, 2, 7, 2, 0, 2]))).toBe(5);
  });

  it('throws for anything that is not a heap snapshot', () => {
    expect(() => nativeSizeOf(snapshotOf(['name', 'self_size'], [1, 2]))).toThrow(RangeError);
  });
});
