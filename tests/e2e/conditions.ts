import type { Page } from '@playwright/test';

/** How somebody reads: what the page, the window and our interface are then. */
export interface Condition {
  readonly name: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The page's own part. */
  readonly html?: (html: string) => string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** What the reader's browser or a style of the reader's own adds inside our interface. */
  readonly style?: string;
  /** Only the letters are twice as large, as Firefox can; Chromium enlarges all, which is a narrower window. */
  readonly doubleText?: boolean;
  /** Whether it has taken hold where a part of our interface in the page is shown: else a test of it shows nothing. Runs in the page. */
  readonly holds: (part: Element) => boolean;
}

/** @see https://www.w3.org/WAI/WCAG22/Understanding/text-spacing */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const isLight = () => document.querySelector('sidelight-root[data-scheme=light]') !== null;
const isSpaced = (part: Element) => {
  const { letterSpacing, fontSize } = getComputedStyle(part.querySelector('p') ?? part);
  return Math.abs(parseFloat(letterSpacing) / parseFloat(fontSize) - 0.12) < 0.01;
};

export const CONDITIONS: readonly Condition[] = [
  { name: 'light', holds: isLight },
  {
    name: 'dark',
    media: { colorScheme: 'dark' },
    html: (html) =>
      html.replace('</head>', '<style>body { background: #121212; color: #ddd }</style></head>'),
    holds: () =>
      matchMedia('(prefers-color-scheme: dark)').matches &&
      document.querySelector('sidelight-root[data-scheme=dark]') !== null,
  },
  {
    name: '320 px wide',
    viewport: { width: 320, height: 640 },
    holds: () => innerWidth === 320,
  },
  // Of a window of 1280 by 1024.
  {
    name: 'zoomed to 400 %',
    viewport: { width: 320, height: 256 },
    holds: () => innerHeight === 256,
  },
  {
    name: 'a phone on its side',
    viewport: { width: 844, height: 390 },
    holds: () => innerHeight === 390,
  },
  {
    name: 'forced colors',
    media: { forcedColors: 'active' },
    holds: () => matchMedia('(forced-colors: active)').matches,
  },
  {
    name: 'reduced motion',
    media: { reducedMotion: 'reduce' },
    holds: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  { name: 'text spacing', style: TEXT_SPACING, holds: isSpaced },
  {
    name: 'text spacing, 320 px wide',
    style: TEXT_SPACING,
    viewport: { width: 320, height: 640 },
    holds: isSpaced,
  },
  {
    name: 'a page from right to left',
    html: (html) => html.replace('<html lang="en"', '<html lang="ar" dir="rtl"'),
    holds: () => getComputedStyle(document.body).direction === 'rtl',
  },
  {
    name: 'an interface from right to left',
    style: ':host, body { direction: rtl !important }',
    holds: (part) => getComputedStyle(part).direction === 'rtl',
  },
  {
    name: 'letters twice as large',
    doubleText: true,
    // A definition's letters have 17 px.
    holds: (part) =>
      [...part.querySelectorAll('p')].some((p) => getComputedStyle(p).fontSize === '34px'),
  },
];

/** Brings about what is left of a condition once our host is in the page. */
export async function applyInside(page: Page, { style, doubleText }: Condition): Promise<void> {
  await page.evaluate(
    ({ style, doubleText }) => {
      const root = document.querySelector('sidelight-root')?.shadowRoot ?? document.head;
      if (style !== undefined) {
        const added = document.createElement('style');
        added.textContent = style;
        root.append(added);
      }
      const own = root.querySelector('style');
      if (doubleText && own) {
        const twice = (_: string, before: string, px: string) => `${before}${Number(px) * 2}px`;
        own.textContent = (own.textContent ?? '')
          .replace(/(font(?:-size)?:[^;}]*?)([\d.]+)px/g, twice)
          .replace(/(\/\s*)([\d.]+)px/g, twice)
          .replace(/(line-height:\s*)([\d.]+)px/g, twice);
      }
    },
    { style, doubleText },
  );
}
