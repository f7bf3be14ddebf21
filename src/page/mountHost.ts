export interface MountedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

interface HostOptions {
  /** `open` only for tests that look inside. */
  readonly mode: ShadowRootMode;
  readonly css: string;
  readonly signal: AbortSignal;
  /** The page has removed the element a second time. */
  onRefused?(): void;
}

/** The name of our one element in the page. */
export const HOST_NAME = 'sidelight-root';

/** Events of elements that no property `on…` names; touch has such properties only on a screen that is touched. */
const NAMELESS_EVENTS =
  'focusin focusout compositionstart compositionupdate compositionend DOMActivate ' +
  'touchstart touchmove touchend touchcancel';

/**
 * Hangs our one element off the root element, with a shadow root in it, until the signal aborts.
 * Events from inside end at the shadow root, so the page's bubbling listeners do not hear them. If the
 * page removes our element, it is restored once; after that the page is left alone.
 */
export function mountHost(
  document: Document,
  { mode, css, signal, onRefused }: HostOptions,
): MountedHost {
  // In a document that is no page's: there the page cannot have defined an element of this name, whose
  // constructor would be handed our closed root.
  const host = document.implementation.createHTMLDocument().createElement(HOST_NAME);
  const root = host.attachShadow({ mode });
  // A style element and no adopted sheet: Firefox 140 throws on those from a content script.
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const end = (event: Event) => event.stopPropagation();
  const endAll = (type: string) => root.addEventListener(type, end, { passive: true, signal });
  // What a reader does inside our interface is not the page's to hear, nor what follows from it.
  for (const name in host) if (name.startsWith('on')) endAll(name.slice(2));
  for (const type of NAMELESS_EVENTS.split(' ')) endAll(type);
  // Left by a script of ours that was ended without warning, as Firefox does on an update.
  for (const left of document.querySelectorAll(`:root > ${HOST_NAME}`)) left.remove();
  document.documentElement.append(host);

  let isBack = false;
  const observer = new MutationObserver(() => {
    if (host.parentNode === document.documentElement) return;
    if (isBack) {
      observer.disconnect();
      onRefused?.();
      return;
    }
    isBack = true;
    document.documentElement.append(host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { host, root };
}
