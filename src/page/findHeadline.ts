import { elementText } from './elementText';
import { firstOf } from './firstOf';
import { isShown } from './hiddenText';
import { findMeta, type MetaTags } from './metaTags';
import { precedes } from './precedes';

/** Headings of the first level on one page; the most on a saved one is 2. */
const MOST_HEADINGS = 50;

/**
 * The headline that the reader sees. A page may hold several `h1`: the section's name
 * (2010-news-toyota-page2), a hidden copy (2018-interactive-location-apps), that of an article which
 * it showed before; of those that are shown the one that shares most words with what the page says
 * about itself wins, and of equals the one nearest to the body.
 * Templates before 2006 have no `h1` but an element of the paper's own; a page with several of those
 * is a front (front-2000). `null` where none has text.
 */
export function findHeadline(document: Document, meta: MetaTags, body: Element): Element | null {
  const claimed = words(`${findMeta(meta, 'og:title', 'twitter:title') ?? ''} ${document.title}`);
  let best: Element | null = null;
  let bestScore = -1;
  const own = document.querySelectorAll('nyt_headline');
  const firstLevel = document.querySelectorAll('h1');
  const headings = firstLevel.length === 0 && own.length === 1 ? own : firstLevel;
  for (const heading of firstOf(headings, MOST_HEADINGS)) {
    const text = elementText(heading);
    if (text === '' || heading.closest('nav, dialog, [role="dialog"], [hidden]') !== null) continue;
    if (!precedes(heading, body) && !body.contains(heading)) continue;
    const printed = words(text);
    let shared = 0;
    for (const word of printed) if (claimed.has(word)) shared++;
    let score = printed.size === 0 ? 0 : shared / printed.size;
    // Style is asked for only where there is a choice.
    if (headings.length > 1 && isShown(heading)) score += 2;
    if (score >= bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
