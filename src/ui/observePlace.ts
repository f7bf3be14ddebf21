import type { MentionPlace } from './mentionPlace';

/**
 * Calls back whenever `place` or `ours`, the element of our own beside it, may have moved or grown:
 * on scroll anywhere, on resize, and when the page's layout changes. Until the signal aborts.
 */
export function observePlace(
  { contextElement }: MentionPlace,
  ours: Element,
  onChange: () => void,
  signal: AbortSignal,
): void {
  addEventListener('scroll', onChange, { capture: true, signal });
  addEventListener('resize', onChange, { signal });
  const sizes = new ResizeObserver(onChange);
  // What loads late above the mention moves it, and makes the body higher.
  for (const element of [ours, contextElement, document.body]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}
