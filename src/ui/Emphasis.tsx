import { type ComponentProps, createElement, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lineBoxes } from './lineBoxes';
import type { MentionPlace } from './mentionPlace';
import { observePlace } from './observePlace';

export interface EmphasisProps extends MentionPlace {
  /** What it is for: the mention whose popover is open, the keyboard's place, a passage just jumped to. */
  readonly kind: 'open' | 'current' | 'flash';
  /** As the page is behind the words, whatever our own interface is. */
  readonly dark: boolean;
  /** Makes it a button, at the first of its lines, that lets the pointer through. */
  readonly button?: ComponentProps<'button'>;
}

/** Where the words are, and what they lie in: measured together, and not at each drawing. */
interface Place {
  /** The layer's own box. */
  readonly corner?: DOMRectReadOnly;
  readonly lines: readonly DOMRectReadOnly[];
  readonly style?: ReturnType<typeof layerStyle>;
}

/**
 * A glow on words of the page. It lies over them in our own root, where the page cannot see which
 * they are, and is blended so that the letters stay as they are. It scrolls with the page, without
 * a script, and is measured anew where the words may have moved within the page.
 */
export function Emphasis({ kind, dark, button, rects, contextElement }: EmphasisProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [{ corner, lines, style }, setPlace] = useState<Place>({ lines: [] });
  useLayoutEffect(() => {
    const { current } = layer;
    if (current === null) return;
    const update = () => {
      const now = lineBoxes(rects());
      // The page has just replaced the words; they are looked for again.
      if (now.length === 0) return;
      const corner = current.getBoundingClientRect();
      setPlace({ corner, lines: now, style: layerStyle(contextElement) });
    };
    const follows = new AbortController();
    update();
    observePlace({ rects, contextElement }, current, update, follows.signal);
    return () => follows.abort();
  }, [rects, contextElement]);

  return (
    <div
      ref={layer}
      class={`emphasis ${kind}${dark ? ' dark' : ''}`}
      style={style}
      aria-hidden={!button}
    >
      {createElement(
        button ? 'button' : 'div',
        { ...button, style: styleOf(lines[0], corner) },
        lines.map((line, index) => (
          <span key={index} style={{ ...styleOf(line, lines[0]), lineHeight: `${line.height}px` }}>
            <u />
          </span>
        )),
      )}
    </div>
  );
}

function layerStyle(element: Element) {
  // For the baseline, and never for a letter of ours: the page may watch which of its fonts are asked for what.
  const { fontFamily, fontSize } = getComputedStyle(element);
  return { fontFamily, fontSize, zIndex: stackLevel(element) };
}

/** The page's outermost layer that the element is in: over it, but under the bars that the page lays over its text. */
function stackLevel(element: Element): string {
  let level = '0';
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') level = zIndex;
  }
  return level;
}

/** A box as seen from the corner of another. By translation: a change of `left` would count as a shift of the layout. */
function styleOf(box = new DOMRectReadOnly(), from = box) {
  return {
    translate: `${box.left - from.left}px ${box.top - from.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
}
