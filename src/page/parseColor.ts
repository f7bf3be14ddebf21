export interface Color {
  /** Perceived, 0 (black) to 1 (white). */
  readonly luminance: number;
  /** 0 (transparent) to 1 (opaque). */
  readonly alpha: number;
}

const TRANSPARENT: Color = { luminance: 0, alpha: 0 };

/**
 * A color as a computed style serializes it: `rgb()`, `rgba()`, `color(srgb …)`, or a perceptual
 * form whose first part is a lightness (`oklch()`, `lab()`). What is not understood is transparent.
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function parseColor(text: string): Color {
  const form = /^([a-z]+)\((.*)\)$/.exec(text.trim());
  if (form === null) return TRANSPARENT;
  const [, name = '', body = ''] = form;
  const parts = (body.match(/(?<!\w)-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part),
  );
  const alpha = parts[3] ?? 1;
  const [first = 0, second = 0, third = 0] = parts;
  if (name === 'rgb' || name === 'rgba') {
    return { luminance: lumaOf(first / 255, second / 255, third / 255), alpha };
  }
  if (name === 'color') return { luminance: lumaOf(first, second, third), alpha };
  if (name === 'lab' || name === 'lch') return { luminance: first / 100, alpha };
  if (name === 'oklab' || name === 'oklch') return { luminance: first, alpha };
  return TRANSPARENT;
}

/** Rec. 601 luma of gamma-coded parts: how light a color looks, near enough to tell light from dark. */
function lumaOf(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
