import { useLayoutEffect, useState } from 'preact/hooks';

/** The folded list of sources: open or not, and which one the reader asked for. */
export interface SourcesState {
  readonly listId: string;
  readonly open: boolean;
  readonly cited: { readonly position: number } | null;
  toggle(): void;
  /** Opens the list at one source, by its position from 1. */
  cite(position: number): void;
}

/** @param prefix makes the list's element id unique in its shadow root. */
export function useSources(prefix: string): SourcesState {
  const listId = `${prefix}-sources`;
  const [{ open, cited }, set] = useState<Pick<SourcesState, 'open' | 'cited'>>({
    open: false,
    cited: null,
  });
  return {
    listId,
    open,
    cited,
    toggle: () => set({ open: !open, cited: null }),
    // A new value each time, so that the same number asked for twice is shown twice.
    cite: (position) => set({ open: true, cited: { position } }),
  };
}

/** Brings the list, or the source asked for, into view inside `root`; the source takes the focus. */
export function useShowCited({ listId, open, cited }: SourcesState, root: () => Element | null) {
  useLayoutEffect(() => {
    if (!open) return;
    const id = cited === null ? listId : `${listId}-${cited.position}`;
    const element = root()?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    if (cited !== null) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: cited === null ? 'start' : 'nearest' });
  }, [listId, open, cited]);
}
