import { browser } from 'wxt/browser';

/** A reader who comes back to a page may meet what a removed extension left there. No browser tells of the removal, so we look at these events. */
const MOMENTS = ['focus', 'visibilitychange', 'pointerover', 'keydown'];

/** Whether the extension was removed, switched off or updated under a page that is still open. */
export function isExtensionGone(): boolean {
  return browser.runtime?.id === undefined;
}

/** Calls back when the extension turns out to be gone, until the signal aborts. */
export function observeRemoval(onGone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isExtensionGone()) onGone();
  };
  for (const moment of MOMENTS) {
    window.addEventListener(moment, look, { capture: true, signal });
  }
}

/** Takes a listener back from the browser when the signal aborts, at once where it has. An extension that is gone has none left, and its interfaces throw. */
export function releaseAt(signal: AbortSignal, release: () => void): void {
  const free = () => {
    if (!isExtensionGone()) release();
  };
  if (signal.aborted) free();
  else signal.addEventListener('abort', free);
}
