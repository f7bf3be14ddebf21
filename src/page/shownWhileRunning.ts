/**
 * Style for the shadow root in Firefox, which ends our script without a word when the extension is
 * removed or switched off, but takes `host.css` out of the page: without it the host is not shown.
 */
export const SHOWN_WHILE_RUNNING = ':host{display:var(--sidelight-running,none)!important}';
