import type { Span } from '../text/textModel';
import { listWords, type Word } from '../text/words';

/**
 * A span at which a quotation was nearly found, from the first to the last word that is the quotation's own;
 * the span itself where none is. By letters alone the likest span may begin amid words of the neighbors, or leave
 * out the quotation's last word because of one put in before it.
 */
export function withOwnEdges(text: string, span: Span, exact: string): Span {
  const own = listWords(exact).map(({ key }) => key);
  const words = listWords(text.slice(span.start, span.end));
  const isOwn = ({ key }: Word) => own.includes(key);
  const [head, foot] = [words.find(isOwn), words.findLast(isOwn)];
  if (head === undefined || foot === undefined) return span;
  const start = head === words[0] ? span.start : span.start + head.start;
  const end = foot === words.at(-1) ? span.end : span.start + foot.tail;
  const missingBefore = new Set(own.slice(0, own.indexOf(head.key)));
  const missingAfter = new Set(own.slice(own.lastIndexOf(foot.key) + 1));
  const room = 2 * exact.length;
  const [before = ''] = text
    .slice(Math.max(0, start - room), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(end, end + room).split('\n');
  const beyond = listWords(after);
  // Doubled: a `not` that was put in before the last one has taken its place.
  if (beyond[0]?.key === foot.key) missingAfter.add(foot.key);
  const newHead = furthest(listWords(before).reverse(), missingBefore);
  const newFoot = furthest(beyond, missingAfter);
  return {
    start: newHead === undefined ? start : start - before.length + newHead.start,
    end: newFoot === undefined ? end : end + newFoot.tail,
  };
}

/** Going outward, the furthest of the missing words that comes before a second other word. */
function furthest(outward: readonly Word[], missing: ReadonlySet<string>): Word | undefined {
  const others = outward.filter(({ key }) => !missing.has(key));
  const second = others[1];
  const near = second === undefined ? outward : outward.slice(0, outward.indexOf(second));
  return near.findLast(({ key }) => missing.has(key));
}
