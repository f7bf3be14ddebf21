import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardMoves } from '../src/page/guardMoves';

declare global {
  /** In the world of our own scripts: aborted where the page can hear what is not for it. */
  var movesGuarded: AbortSignal | undefined;
}

// Firefox does not need it: there the moves name our host.
export default defineContentScript({
  matches: ['*://*.nytimes.com/*'],
  include: ['chrome'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.movesGuarded = guardMoves(window);
  },
});
