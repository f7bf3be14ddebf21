import { findMeta, type MetaTags } from './metaTags';

/** The article's canonical address without query and fragment; the page's own address where it claims none; `null` where neither is on the web. */
export function findCanonicalUrl(
  document: Document,
  meta: MetaTags,
  address: string,
): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const claim of [link, findMeta(meta, 'og:url', 'url'), address]) {
    if (!claim || !URL.canParse(claim)) continue;
    const url = new URL(claim);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.origin + url.pathname;
  }
  return null;
}
