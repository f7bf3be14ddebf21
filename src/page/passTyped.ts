/**
 * Passes on to our interface what the guard has kept from the page: a copy, which does not leave the
 * root, at the element that has the focus. Where a listener of ours prevents the copy, the event is
 * prevented.
 */
export function passTyped(event: Event, root: ShadowRoot): void {
  const {
    type,
    cancelable,
    key = '',
    isComposing = false,
  } = event as Partial<KeyboardEvent> & Event;
  const copy = new KeyboardEvent(type, { key, isComposing, cancelable, bubbles: true });
  root.activeElement?.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}
