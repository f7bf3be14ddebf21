export const DENSITIES = ['first', 'every', 'none'] as const;
/** Which mentions are marked: each entry's first in the article, every one, or none. */
export type Density = (typeof DENSITIES)[number];

export const APPEARANCES = ['page', 'light', 'dark'] as const;
/** Light or dark: as the page shows behind its text, or fixed by the reader. */
export type Appearance = (typeof APPEARANCES)[number];
/** How a page looks behind its text, and what is drawn over it. */
export type Scheme = Exclude<Appearance, 'page'>;

/** What the reader chose. It lives in the browser's local storage and nowhere else. */
export interface Settings {
  readonly density: Density;
  readonly appearance: Appearance;
  readonly sidebarOpen: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  density: 'first',
  appearance: 'page',
  sidebarOpen: false,
};
