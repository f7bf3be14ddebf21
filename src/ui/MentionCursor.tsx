import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';

export interface MentionCursorProps {
  /** Tells one mention from the next: each is a new element, so that the focus moves and is announced. */
  readonly mentionKey: string;
  /** From `mentionLabel`. */
  readonly label: string;
  /** Where the mention stands now, in viewport CSS pixels, one box a line. */
  readonly rects: readonly DOMRectReadOnly[];
  readonly rootRef?: Ref<HTMLButtonElement>;
  onOpen(): void;
  onBlur?(): void;
}

/** What is focused while the keyboard reads from mention to mention: a ring around the words. */
export function MentionCursor(props: MentionCursorProps) {
  return <Cursor key={props.mentionKey} {...props} />;
}

function Cursor({ label, rects, rootRef, onOpen, onBlur }: MentionCursorProps) {
  const element = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <button
      ref={(button) => {
        element.current = button;
        if (typeof rootRef === 'function') rootRef(button);
        else if (rootRef) rootRef.current = button;
      }}
      type="button"
      class="sidelight cursor"
      aria-label={label}
      onClick={() => onOpen()}
      onBlur={() => onBlur?.()}
    >
      {rects.map(({ left, top, width, height }, index) => (
        <span
          key={index}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
    </button>
  );
}

/** "ISIS-K, armed group, mention 3 of 14. Press Enter to open the definition." `position` counts from 1. */
export function mentionLabel(entry: EntryView, position: number, total: number): string {
  const kind = entry.kindLabel.charAt(0).toLowerCase() + entry.kindLabel.slice(1);
  return `${entry.name}, ${kind}, mention ${position} of ${total}. Press Enter to open the definition.`;
}
