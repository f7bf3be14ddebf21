import type { Scheme } from '../core/settings/settings';
import type { Span } from '../core/text/textModel';
import { MOST_NEAR, observeNear } from './observeNear';
import type { TextMap } from './textMap';

/** What is painted, until its signal aborts. */
export interface Highlights {
  /** Paints other mentions in place of those before. */
  setMentions(mentions: readonly Span[]): void;
  setScheme(scheme: Scheme): void;
}

/**
 * Paints with the CSS Custom Highlight API: nothing in the page's own tree changes. The registry is
 * shared with the page: it holds the marks, which are the same for every reader of the article, and
 * nothing of what this one looks at. The name begins with `sidelight-` and ends with the scheme, since
 * the page's root must not be styled. On abort it is deleted. `highlights.css` says how marks look.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function paintHighlights({
  map,
  mentions,
  scheme,
  signal,
}: {
  map: TextMap;
  mentions: readonly Span[];
  scheme: Scheme;
  signal: AbortSignal;
}): Highlights {
  let shownScheme = scheme;
  let marks: readonly Span[] = [];
  let shown: readonly Span[] = [];
  let near: AbortController | null = null;
  // On paper a range of ours is not seen, but it would still cut the text into pieces there.
  const print = matchMedia('print');
  print.addEventListener('change', paint, { signal });

  function paint(): void {
    clear();
    if (shown.length === 0 || print.matches) return;
    CSS.highlights.set(
      `sidelight-mark-${shownScheme}`,
      new Highlight(...outermost(shown).flatMap((span) => map.staticRangeOf(span) ?? [])),
    );
  }
  function paintNear(first: number, last: number): void {
    shown = marks.slice(first, last);
    paint();
  }
  function clear(): void {
    CSS.highlights.delete(`sidelight-mark-${shownScheme}`);
  }

  function setMentions(others: readonly Span[]): void {
    if (signal.aborted) return;
    near?.abort();
    near = null;
    marks = others;
    if (marks.length > MOST_NEAR) {
      near = new AbortController();
      observeNear(map, marks, paintNear, near.signal);
      return;
    }
    shown = marks;
    paint();
  }
  function setScheme(other: Scheme): void {
    if (signal.aborted || other === shownScheme) return;
    clear();
    shownScheme = other;
    paint();
  }
  signal.addEventListener('abort', () => {
    near?.abort();
    clear();
  });
  setMentions(mentions);
  return { setMentions, setScheme };
}

/**
 * Without those inside others, whose line is drawn already: where an inner one begins on a later line
 * than the one around it, Firefox (seen in 153) leaves the outer one's line out up to there.
 * @param spans by start, of two that start together the longer first.
 */
function outermost(spans: readonly Span[]): Span[] {
  let reach = 0;
  return spans.filter(({ end }) => {
    const isInside = end <= reach;
    reach = Math.max(reach, end);
    return !isInside;
  });
}
