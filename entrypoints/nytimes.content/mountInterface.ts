import { type ComponentChild, render } from 'preact';
import { mountHost } from '../../src/page/mountHost';
import { SHOWN_WHILE_RUNNING } from '../../src/page/shownWhileRunning';
import { shadowStyles } from '../../src/ui/shadowStyles';

/** Our one element in the page, and the way to draw in it. */
export interface Interface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Draws nothing once the signal has aborted. */
  readonly draw: (content: ComponentChild) => void;
}

/** Mounts it, until the signal aborts. */
export function mountInterface(
  document: Document,
  onRefused: () => void,
  signal: AbortSignal,
): Interface {
  // The end-to-end tests look inside; nobody else can.
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const css = import.meta.env.FIREFOX ? shadowStyles + SHOWN_WHILE_RUNNING : shadowStyles;
  const { host, root } = mountHost(document, { mode, css, signal, onRefused });
  globalThis.eventGuard?.keep(root, signal);
  signal.addEventListener('abort', () => render(null, root));
  return {
    host,
    root,
    draw(content) {
      if (!signal.aborted) render(content, root);
    },
  };
}
