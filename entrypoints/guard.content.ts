import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Guard, guardEvents } from '../src/page/guardEvents';

declare global {
  /** In the world of our own scripts alone, and in Chromium. */
  var eventGuard: Guard | undefined;
}

// In Firefox a guard holds nothing back: docs/threat-model.md says why.
export default defineContentScript({
  matches: ['*://*.nytimes.com/*'],
  include: ['chrome'],
  runAt: 'document_start',
  main() {
    globalThis.eventGuard = guardEvents(window);
  },
});
