import type { Span } from '../../src/core/text/textModel';
import type { TextMap } from '../../src/page/textMap';

/** The span's range on a page that has not changed since it was read. */
export function rangeIn(map: TextMap, span: Span): Range {
  const range = map.rangeOf(span);
  if (range === null) throw new Error(`no range for [${span.start}, ${span.end})`);
  return range;
}
