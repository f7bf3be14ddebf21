import type { Scheme } from '../core/settings/settings';
import { oncePerFrame } from './oncePerFrame';
import { parseColor } from './parseColor';

/**
 * Whether the page shows light or dark behind the element's text: the backgrounds of its ancestors
 * laid over each other down to the first opaque one, else the canvas. The paper's site stays white
 * when the system is dark, so the system is asked only where the page leaves it the choice.
 */
export function readScheme(element: Element): Scheme {
  let covered = 0;
  let lightness = 0;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    const { luminance, alpha } = parseColor(style.backgroundColor);
    lightness += (1 - covered) * alpha * luminance;
    covered += (1 - covered) * alpha;
    // What shines through the last hundredth decides nothing.
    if (covered > 0.99) break;
    if (style.backgroundImage !== 'none') {
      // A picture cannot be read; text in front of it is written to stand out from it.
      return parseColor(getComputedStyle(element).color).luminance > 0.5 ? 'dark' : 'light';
    }
  }
  // Chromium's dark canvas is #121212, whose luma this is; Firefox's is a little lighter.
  const canvas = isCanvasDark() ? 0.07 : 1;
  lightness += (1 - covered) * canvas;
  return lightness < 0.5 ? 'dark' : 'light';
}

function isCanvasDark(): boolean {
  const computed = getComputedStyle(document.documentElement).colorScheme;
  const offered =
    computed === 'normal' || computed === ''
      ? (document.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '')
      : computed;
  if (!/\bdark\b/.test(offered)) return false;
  return !/\blight\b/.test(offered) || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Reports the scheme behind an element's text, at once and on each change, until the signal aborts. */
export function observeScheme(
  element: Element,
  onScheme: (scheme: Scheme) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let current = readScheme(element);

  function check(): void {
    const scheme = readScheme(element);
    if (scheme === current) return;
    current = scheme;
    onScheme(scheme);
  }

  const checkSoon = oncePerFrame(check, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkSoon, { signal });
  // A theme that fades in has its last color only when the fade ends.
  document.addEventListener(
    'transitionend',
    (event) => {
      if (event.propertyName === 'background-color') checkSoon();
    },
    { capture: true, signal },
  );
  const observer = new MutationObserver(checkSoon);
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    observer.observe(at, { attributes: true });
  }
  if (document.head) observer.observe(document.head, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  onScheme(current);
}
