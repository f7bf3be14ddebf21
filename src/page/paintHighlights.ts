import type { Span } from '../core/text/textModel';
import { type NearBlocks, observeNearBlocks } from './observeNearBlocks';
import type { Scheme } from './scheme';
import type { TextMap } from './textMap';

/** One span each, above the marks: the mention whose popover is open, the keyboard's place, a passage just jumped to. */
export type Emphasis = 'open' | 'current' | 'flash';

/** What is painted, until its signal aborts. */
export interface Highlights {
  /** Paints other mentions in place of those before. */
  setMentions(mentions: readonly Span[]): void;
  setScheme(scheme: Scheme): void;
  /** Gives the emphasis to a span, or to none. */
  emphasize(emphasis: Emphasis, span: Span | null): void;
  /** Emphasizes a passage for a moment. */
  flash(span: Span): void;
}

/** Above this many, only those near the viewport are painted: WebKit repaints slowly with several hundred ranges. */
const MOST_RANGES = 200;

/** How long a passage that was jumped to stays emphasized, in milliseconds: long enough to be found after a scroll. */
const FLASH_MS = 1600;

/** Higher lies above. Each emphasis brings its own ground. */
const PRIORITY = { mark: 0, flash: 1, current: 2, open: 3 };

/**
 * Paints with the CSS Custom Highlight API: nothing in the page's own tree changes. The registry is
 * shared with the page, so all names begin with `sidelight-`; they end with the scheme, since the
 * page's root must not be styled. On abort they are deleted. `highlights.css` says how they look.
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
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  const emphasized = new Map<Emphasis, Span>();
  // On paper a range of ours is not seen, but it would still cut the text into pieces there.
  const print = map.elements[0]?.ownerDocument.defaultView?.matchMedia('print');
  print?.addEventListener('change', paintAll, { signal });

  function paint(kind: keyof typeof PRIORITY, spans: readonly Span[]): void {
    const name = `sidelight-${kind}-${shownScheme}`;
    if (spans.length === 0 || print?.matches) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...spans.map((span) => map.staticRangeOf(span)));
    highlight.priority = PRIORITY[kind];
    CSS.highlights.set(name, highlight);
  }
  function paintNear({ first, last }: NearBlocks): void {
    shown = marks.filter(({ start }) => {
      const block = map.blockIndexAt(start);
      return block >= first && block < last;
    });
    paint('mark', shown);
  }
  function paintAll(): void {
    paint('mark', shown);
    for (const kind of ['open', 'current', 'flash'] as const) {
      const span = emphasized.get(kind);
      paint(kind, span ? [span] : []);
    }
  }
  function clear(): void {
    for (const kind of Object.keys(PRIORITY))
      CSS.highlights.delete(`sidelight-${kind}-${shownScheme}`);
  }

  function setMentions(mentions: readonly Span[]): void {
    if (signal.aborted) return;
    near?.abort();
    near = null;
    marks = mentions;
    if (marks.length > MOST_RANGES) {
      near = new AbortController();
      observeNearBlocks(map, paintNear, near.signal);
      return;
    }
    shown = marks;
    paint('mark', shown);
  }
  function setScheme(scheme: Scheme): void {
    if (signal.aborted || scheme === shownScheme) return;
    clear();
    shownScheme = scheme;
    paintAll();
  }
  function emphasize(emphasis: Emphasis, span: Span | null): void {
    if (signal.aborted) return;
    if (span === null) emphasized.delete(emphasis);
    else emphasized.set(emphasis, span);
    paint(emphasis, span === null ? [] : [span]);
  }
  function flash(span: Span): void {
    clearTimeout(flashTimer);
    emphasize('flash', span);
    flashTimer = setTimeout(() => emphasize('flash', null), FLASH_MS);
  }

  signal.addEventListener('abort', () => {
    near?.abort();
    clearTimeout(flashTimer);
    clear();
  });
  setMentions(mentions);
  return { setMentions, setScheme, emphasize, flash };
}
