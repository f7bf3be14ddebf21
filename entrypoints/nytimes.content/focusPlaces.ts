/** Where the focus can go in our interface, while it is drawn, and the way back into the page. */
export interface FocusPlaces {
  popover: HTMLElement | null;
  cursor: HTMLElement | null;
  sidebar: HTMLElement | null;
  /** What had the focus before we took it. */
  readonly before: Element | null;
  /** Notes what has the focus in the page, before we take it; nothing where we have it. */
  remember(): void;
  /** Gives the focus back to what had it, if that is still there. */
  giveBack(): void;
}

export function createFocusPlaces(host: Element, initial: Element | null): FocusPlaces {
  let before = initial;
  return {
    popover: null,
    cursor: null,
    sidebar: null,
    get before() {
      return before;
    },
    remember() {
      const { activeElement } = host.ownerDocument;
      if (activeElement !== host) before = activeElement;
    },
    giveBack() {
      if (before instanceof HTMLElement && before.isConnected) take(before);
    },
  };
}

/** Gives the focus to an element where it stands: the page does not scroll for it. */
export function take(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
