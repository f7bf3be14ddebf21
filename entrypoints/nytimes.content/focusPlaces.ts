/** Where the focus can go in our interface, while it is drawn, and the way back into the page. */
export interface FocusPlaces {
  popover: HTMLElement | null;
  cursor: HTMLElement | null;
  sidebar: HTMLElement | null;
  /** What had the focus before we took it; null once it has it again. */
  before: HTMLElement | null;
  /** Notes what has the focus in the page, before we take it; nothing where we have it. */
  remember(): void;
  /** Gives the focus back to what had it, if that is still there, else to the page as a whole. */
  giveBack(): void;
  /** What had the focus is gone: it goes to the mention on which the keyboard stands, or back. Where something else has it, it stays. */
  settle(): void;
}

/** @param before what had the focus before a reading of the same article took it. */
export function createFocusPlaces(root: ShadowRoot, before: HTMLElement | null): FocusPlaces {
  const { host } = root;
  const places: FocusPlaces = {
    popover: null,
    cursor: null,
    sidebar: null,
    before,
    remember() {
      const { activeElement } = document;
      // What has the focus has the methods for it, whatever kind of element it is.
      if (activeElement !== host) places.before = activeElement as HTMLElement | null;
    },
    giveBack() {
      take(places.before);
      places.before = null;
      // The body takes no focus: our interface lets go of it.
      (root.activeElement as HTMLElement | null)?.blur();
    },
    settle() {
      if ((document.activeElement ?? document.body) !== document.body) return;
      if (places.cursor) take(places.cursor);
      else places.giveBack();
    },
  };
  return places;
}

/** Gives the focus to an element where it stands: the page does not scroll for it. */
export function take(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
