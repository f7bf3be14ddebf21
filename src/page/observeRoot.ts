/**
 * Calls back when the page has taken away its root element, or put another in its place
 * (`document.open` does so too), until the signal aborts. What observes the old one hears nothing more.
 */
export function observeRoot(document: Document, onGone: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement !== root) onGone();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
