import { childOf } from './childOf';
import { type Interface, mountInterface } from './mountInterface';

/** The interface, as long as the page shows an article. When the text is read anew, the interface stays, so that the sidebar keeps its state. */
export interface KeptInterface {
  /** Mounts it where it is not. */
  open(): Interface;
  /** Takes it out of the page. */
  putAway(): void;
}

export function keepInterface(
  document: Document,
  onRefused: () => void,
  signal: AbortSignal,
): KeptInterface {
  let shown: Interface | null = null;
  let leave: AbortController | null = null;
  return {
    open() {
      leave ??= childOf(signal);
      shown ??= mountInterface(document, onRefused, leave.signal);
      return shown;
    },
    putAway() {
      leave?.abort();
      shown = null;
      // An aborted signal still holds its listeners, and they the host.
      leave = null;
    },
  };
}
