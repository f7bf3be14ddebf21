import search from 'approx-string-match';
import type { TextQuoteSelector } from '../../core/quote/textQuoteSelector';
import type { Span } from '../../core/text/textModel';

/**
 * Anchors a quotation as the Hypothesis client does, as a baseline: the exact occurrences, or else the
 * most similar ones with up to half of the quotation edited; the best by its context, without a floor.
 * @see https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts
 */
export function anchorLikeHypothesis(text: string, selector: TextQuoteSelector): Span | null {
  const { exact, prefix, suffix } = selector;
  if (exact === '') return null;
  let best: { span: Span; score: number } | null = null;
  for (const match of matchesOf(text, exact, Math.min(256, exact.length / 2))) {
    const before = text.slice(Math.max(0, match.start - (prefix?.length ?? 0)), match.start);
    const after = text.slice(match.end, match.end + (suffix?.length ?? 0));
    const score =
      50 * (1 - match.errors / exact.length) +
      20 * (prefix ? likeness(before, prefix) : 1) +
      20 * (suffix ? likeness(after, suffix) : 1);
    if (best === null || score > best.score) {
      best = { span: { start: match.start, end: match.end }, score };
    }
  }
  return best?.span ?? null;
}

function matchesOf(text: string, exact: string, maxErrors: number) {
  const found = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, maxErrors);
}

function likeness(text: string, expected: string): number {
  if (text === '' || expected === '') return 0;
  const [best] = search(text, expected, expected.length);
  return best === undefined ? 0 : 1 - best.errors / expected.length;
}
