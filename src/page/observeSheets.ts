/** Below this width, in CSS pixels, the sidebar is a sheet from the bottom: at the side it would lie on the ends of the paper's lines, 600 px wide and in the middle. */
const SIDEBAR = '(width < 1240px)';
/** There a tapped popover is one as well: a finger covers what would stand beside it. */
const POPOVER = '(width < 900px) and (hover: none)';

export interface Sheets {
  readonly sidebarSheet: boolean;
  readonly popoverSheet: boolean;
}

/** Tells which of the two are sheets, at once and at each change, until the signal aborts. */
export function observeSheets(onSheets: (sheets: Sheets) => void, signal: AbortSignal): void {
  const sidebar = matchMedia(SIDEBAR);
  const popover = matchMedia(POPOVER);
  const tell = () => onSheets({ sidebarSheet: sidebar.matches, popoverSheet: popover.matches });
  sidebar.addEventListener('change', tell, { signal });
  popover.addEventListener('change', tell, { signal });
  tell();
}
