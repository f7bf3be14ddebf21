import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import { Emphasis } from './Emphasis';
import type { MentionPlace } from './mentionPlace';

export interface MentionCursorProps extends MentionPlace {
  /** Tells one mention from the next: each is a new element, so that the focus moves and is announced. */
  readonly mentionKey: string;
  /** From `mentionLabel`. */
  readonly label: string;
  /** As the page is behind the words. */
  readonly dark: boolean;
  /** The element that has the focus, while it is there. */
  onMounted?(button: HTMLElement | null): void;
  onOpen(): void;
}

/**
 * What is focused while the keyboard reads from mention to mention: a ring around the words, that
 * moves with them and lets the pointer through. It takes the focus when it appears.
 */
export function MentionCursor(props: MentionCursorProps) {
  return <Cursor key={props.mentionKey} {...props} />;
}

function Cursor({ label, onMounted, onOpen, ...place }: MentionCursorProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <Emphasis
      kind="current"
      button={{
        ref: (element: HTMLButtonElement | null) => {
          button.current = element;
          onMounted?.(element);
        },
        type: 'button',
        class: 'cursor',
        'aria-label': label,
        onClick: onOpen,
      }}
      {...place}
    />
  );
}

/** "ISIS-K, Armed group, mention 3 of 14. Press Enter to open the definition." `position` counts from 1. */
export function mentionLabel(
  { name, kindLabel }: EntryView,
  position: number,
  total: number,
): string {
  return `${name}, ${kindLabel}, mention ${position} of ${total}. Press Enter to open the definition.`;
}
