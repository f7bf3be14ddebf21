/**
 * Takes the place of WXT's context of a content script (`wxt.config.ts` sees to it). That one tells
 * the page that a script of ours has started, and ends ours at an event that every page can send.
 * What it ends has other ends here: `observeRemoval`, and the host of a newer script.
 */
export class ContentScriptContext {}
