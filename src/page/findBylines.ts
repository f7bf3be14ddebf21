import { elementText } from './elementText';
import type { FoundBody } from './findBody';
import { firstOf } from './firstOf';
import { findMeta, type MetaTags } from './metaTags';
import { parseByline } from './parseByline';
import { queryAround } from './queryAround';

/** Elements that can hold a byline. Proof: 2025-news-saturn-rings (`p`), 2011-blog-opinionator-fixes (`address`), 2011-news-pakistan (`h6.byline`), books-1960 (`nyt_byline`). */
const BYLINE_SEATS = 'p, address, [itemprop~="author"], [class*="byline"], nyt_byline > *';

/** A byline is shorter than this many characters; longer text that begins with "By" is prose. */
const LONGEST_BYLINE = 300;

/**
 * The names in the byline that the reader sees. Of several bylines the one that agrees with the page's
 * metadata, since a video has its own (video-2013) and a box may hold more than names (column-2025);
 * else the first. Where none is printed (2010-news-toyota-page2), the names in the metadata.
 */
export function findBylines(root: Element, body: FoundBody, meta: MetaTags): string[] {
  const claimed = parseByline(findMeta(meta, 'byl', 'author') ?? '');
  let first: string[] | null = null;
  for (const element of firstOf(queryAround(root, body.element, BYLINE_SEATS))) {
    const text = bylineText(element);
    if (text.length > LONGEST_BYLINE || !/^(by|por)\b/i.test(text)) continue;
    if (body.blocks.some((block) => block.element === element)) continue;
    if (element.closest('aside, nav, figure, [hidden]') !== null) continue;
    const names = structuredNames(element, text) ?? parseByline(text);
    if (names.length === 0) continue;
    if (claimed.length === 0 || isSame(names, claimed)) return names;
    first ??= names;
  }
  return first ?? claimed;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join().toLowerCase() === b.join().toLowerCase();
}

/** The byline's text without a date set beside the names (2017-news-sudan-sanctions), and without what parts it from the photographer's (photographs-2021). */
function bylineText(element: Element): string {
  let text = elementText(element);
  for (const time of firstOf(element.querySelectorAll('time')))
    text = text.replace(elementText(time), '');
  return text.trim().replace(/^(written|text) (?=by\b)/i, '');
}

/** The names that the page marks up as such, where nothing but commas, "and" and an addition is left beside them. */
function structuredNames(element: Element, text: string): string[] | null {
  const names: string[] = [];
  let rest = text;
  for (const part of element.querySelectorAll('[itemprop="name"], .byline-author')) {
    const name = elementText(part).replace(/(?<![\s,;])[\s,;]+$/, '');
    if (name === '' || names.includes(name)) continue;
    names.push(name);
    rest = rest.replace(name, '');
  }
  if (names.length === 0) return null;
  return /^(by|por)[\s,;&]*(?:(?:and|y)[\s,;&]*)*$/i.test(rest.trim()) ? names : null;
}
