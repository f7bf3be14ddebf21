import { useLayoutEffect, useState } from 'preact/hooks';

/** The folded list of sources: open or not, and which one the reader asked for. */
export interface SourcesState {
  readonly listId: string;
  readonly open: boolean;
  readonly cited: number | null;
  toggle(): void;
  /** Opens the list at one source, by its position from 1. */
  cite(position: number): void;
}

/** @param prefix makes the list's element id unique in its shadow root. */
export function useSources(prefix: string): SourcesState {
  const listId = `${prefix}-sources`;
  const [{ open, cited }, set] = useState<{ open: boolean; cited: number | null }>({
    open: false,
    cited: null,
  });
  return {
    listId,
    open,
    cited,
    toggle: () => set({ open: !open, cited: null }),
    cite: (position) => set({ open: true, cited: position }),
  };
}

/** Brings what the reader asked for into view inside `scroller`, and gives it the focus. */
export function useShowCited({ listId, open, cited }: SourcesState, root: () => Element | null) {
  useLayoutEffect(() => {
    if (!open) return;
    const id = cited === null ? listId : `${listId}-${cited}`;
    const element = root()?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (cited !== null) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: cited === null ? 'start' : 'nearest' });
  }, [listId, open, cited]);
}
