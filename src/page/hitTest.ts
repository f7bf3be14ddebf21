import { innermostFirst } from '../core/match/mention';
import type { Span } from '../core/text/textModel';
import type { TextMap } from './textMap';

/** CSS pixels below a line of text that still belong to it: the underline lies there. */
const UNDERLINE_REACH_PX = 5;

/**
 * The mentions painted under a point of the viewport, the innermost first; none where another element
 * lies above the text. A caret look-up costs 0.004 ms against 0.4 ms for `highlightsFromPoint`, which
 * Firefox 140 does not have; but the caret snaps to the nearest text, so the point is then checked
 * against the rectangles.
 * @param mentions those that are painted.
 */
export function hitTest<Mark extends Span>(
  map: TextMap,
  mentions: readonly Mark[],
  x: number,
  y: number,
): readonly Mark[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  const block = map.elements[map.blockIndexAt(offset)];
  if (!block?.contains(document.elementFromPoint(x, y))) return [];

  return mentions
    .filter(
      (mention) =>
        mention.start <= offset &&
        mention.end >= offset &&
        [...(map.rangeOf(mention)?.getClientRects() ?? [])].some((rect) => isOver(rect, x, y)),
    )
    .sort(innermostFirst);
}

function isOver(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom + UNDERLINE_REACH_PX;
}
