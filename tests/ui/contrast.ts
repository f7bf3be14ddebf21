/**
 * The contrast of every piece of text under `root` with what lies behind it, by WCAG's formula.
 * axe cannot tell for an element outside the body, and passes it over in silence.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function readContrasts(
  root: ParentNode,
): { text: string; ratio: number; element: Element }[] {
  const found = [];
  for (const element of root.querySelectorAll<HTMLElement>('.sidelight, .sidelight *')) {
    const text = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent)
      .join('')
      .trim();
    if (text === '' || !element.checkVisibility() || element.closest('.hidden')) continue;
    const behind = readBackground(element);
    const ratio = contrast(over(readColor(getComputedStyle(element).color), behind), behind);
    found.push({ text, ratio, element });
  }
  return found;
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

function readBackground(element: Element | null): Color {
  if (element === null) return [255, 255, 255, 1];
  const own = readColor(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, readBackground(element.parentElement));
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any CSS color, as the browser itself reads it. */
function readColor(css: string): Color {
  if (canvas === null) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(top: Color, below: Color): Color {
  const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
  return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
}

function contrast(a: Color, b: Color): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
