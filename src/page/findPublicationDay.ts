import { elementText } from './elementText';
import { findMeta, type MetaTags, readLinkedData } from './metaTags';
import { parseInstant, parsePrintedDay } from './publicationDay';
import { queryAround } from './queryAround';

/** Elements that print a date. Proof: 2025-news-saturn-rings (`time`), 2010-news-toyota-page2 (`div.timestamp`), 2011-news-pakistan (`h6.dateline`), books-1960 (`nyt_date`). */
const DATE_SEATS = 'time, [class*="timestamp"], [class*="dateline"], [class*="pubdate"], nyt_date';

/**
 * The day that the page prints above the article, `YYYY-MM-DD` in New York's time; else the day of
 * its metadata, else of its address. `null` where none has one.
 * @param root the part of the page that holds headline and body.
 * @param body a date inside it belongs to something else (2019-news-manhole-fires, 2021-news-brazil-virus).
 */
export function findPublicationDay(
  { root, body, address }: { root: Element; body: Element; address: string },
  document: Document,
  meta: MetaTags,
): string | null {
  let updated: string | null = null;
  for (const element of queryAround(root, body, DATE_SEATS)) {
    if (body !== root && body.contains(element)) continue;
    if (element.contains(body) || element.closest('aside, nav, footer, a[href]') !== null) continue;
    const text = elementText(element);
    const dateTime = element.getAttribute('datetime');
    // The printed day goes first: the attribute may be the time of the last edit (2016-column-yahoo-verizon).
    const day = parsePrintedDay(text) ?? (dateTime === null ? null : parseInstant(dateTime));
    if (day === null) continue;
    if (!/^updated\b/i.test(text)) return day;
    updated ??= day;
  }

  const claims = [
    findMeta(meta, 'article:published_time', 'article:published'),
    ...readLinkedData(document, 'datePublished', true),
    findMeta(meta, 'pdate', 'DISPLAYDATE'),
    address.match(/\/(\d{4}\/\d{2}\/\d{2})\//)?.[1],
  ];
  for (const claim of claims) {
    const day = claim ? (parseInstant(claim) ?? parsePrintedDay(claim)) : null;
    if (day !== null) return day;
  }
  return updated;
}
