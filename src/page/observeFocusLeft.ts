/**
 * Calls back when the focus has gone out of our interface into the page, until the signal aborts. Not
 * when the reader only looks into another window.
 */
export function observeFocusLeft(root: ShadowRoot, onLeft: () => void, signal: AbortSignal): void {
  root.addEventListener(
    'focusout',
    () => {
      if (!document.hasFocus()) return;
      // It is on its way: to another place of ours, or truly out.
      setTimeout(() => {
        if (!root.activeElement && !signal.aborted) onLeft();
      });
    },
    { signal },
  );
}
