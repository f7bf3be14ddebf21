import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The folded list of sources: open or not, and which one the reader asked for. */
export interface SourcesState {
  readonly listId: string;
  readonly open: boolean;
  readonly cited: { readonly position: number } | null;
  /** What had the focus when the reader asked for a source: its number in the text. */
  readonly origin: { current: HTMLElement | null };
  toggle(): void;
  /** Opens the list at one source, by its position from 1. */
  cite(position: number): void;
  /** From the source that was asked for to where the reader was. */
  goBack(): void;
}

/** @param prefix makes the list's element id unique in its shadow root. */
export function useSources(prefix: string): SourcesState {
  const listId = `${prefix}-sources`;
  const origin = useRef<HTMLElement | null>(null);
  const [{ open, cited }, set] = useState<Pick<SourcesState, 'open' | 'cited'>>({
    open: false,
    cited: null,
  });
  return {
    listId,
    open,
    cited,
    origin,
    toggle: () => set({ open: !open, cited: null }),
    // A new value each time, so that the same number asked for twice is shown twice.
    cite: (position) => set({ open: true, cited: { position } }),
    goBack: () => show(origin.current),
  };
}

/**
 * Brings the source asked for into view inside `root`, where it takes the focus; or else the list, where it
 * does not open `below` its button, which is to stay under the pointer.
 */
export function useShowCited(
  state: SourcesState,
  root: RefObject<Element | null>,
  opens?: 'below',
) {
  const { listId, open, cited, origin } = state;
  useLayoutEffect(() => {
    if (!open) return;
    const id = cited === null ? listId : `${listId}-${cited.position}`;
    const element = root.current?.querySelector<HTMLElement>(`[id="${id}"]`);
    if (!element) return;
    if (cited === null) {
      if (opens !== 'below') element.scrollIntoView({ block: 'start' });
    } else {
      const { activeElement } = element.getRootNode() as ShadowRoot;
      origin.current = activeElement as HTMLElement | null;
      show(element);
    }
  }, [listId, open, cited]);
}

/** Not as `focus` does, to which what lies under the popover's head is in view. */
function show(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
