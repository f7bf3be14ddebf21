import { findMeta, type MetaTags } from './metaTags';

/**
 * The web addresses that the page goes by, without query and fragment: the canonical ones that it
 * claims, then its own. Empty where none is on the web.
 */
export function findAddresses(document: Document, meta: MetaTags, address: string): string[] {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [link, findMeta(meta, 'og:url', 'url'), address].flatMap((claim) => {
    if (!claim || !URL.canParse(claim, address)) return [];
    const { origin, pathname } = new URL(claim, address);
    return /^http/.test(origin) ? origin + pathname : [];
  });
}
