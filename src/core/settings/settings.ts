export const DENSITIES = ['first', 'every', 'none'] as const;
/** Which mentions are marked: each entry's first in the article, every one, or none. */
export type Density = (typeof DENSITIES)[number];

export const APPEARANCES = ['page', 'light', 'dark'] as const;
/** Light or dark: as the page shows behind its text, or fixed by the reader. */
export type Appearance = (typeof APPEARANCES)[number];

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

/**
 * Reads settings from a store that anything may have written to. Each value that is not one of
 * ours becomes its default; the others are kept. Unknown keys are left out.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { density, appearance, sidebarOpen } = stored as Record<keyof Settings, unknown>;
  return {
    density: oneOf(DENSITIES, density) ?? DEFAULT_SETTINGS.density,
    appearance: oneOf(APPEARANCES, appearance) ?? DEFAULT_SETTINGS.appearance,
    sidebarOpen: typeof sidebarOpen === 'boolean' ? sidebarOpen : DEFAULT_SETTINGS.sidebarOpen,
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((one) => one === value) ?? null;
}
