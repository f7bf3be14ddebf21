/** Below this width, in CSS pixels, the sidebar is a sheet from the bottom. */
const SHEET_BELOW = '(width < 900px)';
/** There a tapped popover is one as well: a finger covers what would stand beside it. */
const TOUCHED = '(hover: none)';

export interface Sheets {
  readonly sidebarSheet: boolean;
  readonly popoverSheet: boolean;
}

/** Tells which of the two are sheets, at once and at each change, until the signal aborts. */
export function observeSheets(
  window: Window,
  onSheets: (sheets: Sheets) => void,
  signal: AbortSignal,
): void {
  const narrow = window.matchMedia(SHEET_BELOW);
  const touched = window.matchMedia(TOUCHED);
  const tell = () =>
    onSheets({ sidebarSheet: narrow.matches, popoverSheet: narrow.matches && touched.matches });
  narrow.addEventListener('change', tell, { signal });
  touched.addEventListener('change', tell, { signal });
  tell();
}
