import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import { lineBoxes } from './lineBoxes';
import type { MentionPlace } from './mentionPlace';
import { observePlace } from './observePlace';

export interface MentionCursorProps extends MentionPlace {
  /** Tells one mention from the next: each is a new element, so that the focus moves and is announced. */
  readonly mentionKey: string;
  /** From `mentionLabel`. */
  readonly label: string;
  readonly rootRef?: Ref<HTMLButtonElement>;
  onOpen(): void;
  onBlur?(): void;
}

/**
 * What is focused while the keyboard reads from mention to mention: a ring around the words, that
 * follows them on scroll and resize and lets the pointer through. It takes the focus when it appears.
 */
export function MentionCursor(props: MentionCursorProps) {
  return <Cursor key={props.mentionKey} {...props} />;
}

function Cursor({ label, rects, contextElement, rootRef, onOpen, onBlur }: MentionCursorProps) {
  const [lines, setLines] = useState<readonly DOMRectReadOnly[]>([]);
  const button = useRef<HTMLButtonElement | null>(null);

  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (button.current === null) return;
    const update = () => {
      const now = lineBoxes(rects());
      // The page has just replaced the words; they are looked for again.
      if (now.length > 0) setLines(now);
    };
    const follows = new AbortController();
    update();
    observePlace({ rects, contextElement }, button.current, update, follows.signal);
    return () => follows.abort();
  }, [rects, contextElement]);

  const whole = bounds(lines);
  return (
    <button
      ref={(element) => {
        button.current = element;
        if (typeof rootRef === 'function') rootRef(element);
        else if (rootRef) rootRef.current = element;
      }}
      type="button"
      class="sidelight cursor"
      style={{
        translate: `${whole.left}px ${whole.top}px`,
        width: `${whole.width}px`,
        height: `${whole.height}px`,
      }}
      aria-label={label}
      onClick={() => onOpen()}
      onBlur={() => onBlur?.()}
    >
      {lines.map((line, index) => (
        <span key={index} style={styleOf(line, whole)} />
      ))}
    </button>
  );
}

/** "ISIS-K, armed group, mention 3 of 14. Press Enter to open the definition." `position` counts from 1. */
export function mentionLabel(entry: EntryView, position: number, total: number): string {
  const kind = entry.kindLabel.charAt(0).toLowerCase() + entry.kindLabel.slice(1);
  return `${entry.name}, ${kind}, mention ${position} of ${total}. Press Enter to open the definition.`;
}

/** The box around all boxes; an empty one around none. */
function bounds(boxes: readonly DOMRectReadOnly[]): DOMRectReadOnly {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function styleOf(box: DOMRectReadOnly, origin: DOMRectReadOnly) {
  return {
    left: `${box.left - origin.left}px`,
    top: `${box.top - origin.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
}
