/** Where the focus can go in our interface, while it is drawn, and the way back into the page. */
export interface FocusPlaces {
  popover: HTMLElement | null;
  cursor: HTMLElement | null;
  sidebar: HTMLElement | null;
  /** What had the focus before we took it. */
  readonly before: Element | null;
  /** Whether something in our interface has the focus. */
  isOurs(): boolean;
  /** Whether the reader has put the focus into the page. */
  isInPage(): boolean;
  /** Notes what has the focus in the page, before we take it; nothing where we have it. */
  remember(): void;
  /** Gives the focus back to what had it, if that is still there, else to the page as a whole. */
  giveBack(): void;
}

/** @param initial what had the focus before a reading of the same article took it. */
export function createFocusPlaces(root: ShadowRoot, initial: Element | null): FocusPlaces {
  const { host, ownerDocument: document } = root;
  let before = initial;
  return {
    popover: null,
    cursor: null,
    sidebar: null,
    get before() {
      return before;
    },
    isOurs: () => root.activeElement !== null,
    isInPage: () => ![null, document.body, host].includes(document.activeElement),
    remember() {
      if (document.activeElement !== host) before = document.activeElement;
    },
    giveBack() {
      if (before instanceof HTMLElement && before.isConnected) take(before);
      // The body takes no focus: our interface lets go of it.
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
  };
}

/** Gives the focus to an element where it stands: the page does not scroll for it. */
export function take(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
