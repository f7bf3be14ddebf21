interface EscapePlaces {
  /** Our host element and what is inside: its keys do not reach the page. */
  readonly host: Element;
  readonly root: ShadowRoot;
}

/**
 * Calls back when the reader presses Esc, in the page or in our interface, until the signal aborts.
 * @param onEscape true where it took the key; the page then does not hear of it.
 */
export function observeEscape(
  { host, root }: EscapePlaces,
  onEscape: () => boolean,
  signal: AbortSignal,
): void {
  function pressed(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    if (event.isComposing || !onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  }
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.target !== host) pressed(event);
    },
    { capture: true, signal },
  );
  // Inside, our own fields go first. `isTrusted` does not count: what the guard passes on is a copy.
  root.addEventListener('keydown', pressed, { signal });
}
