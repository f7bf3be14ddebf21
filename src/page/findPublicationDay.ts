import { elementText } from './elementText';
import { readLinkedData, readMeta } from './metaTags';
import { parseInstant, parsePrintedDay } from './publicationDay';

/** Elements that print a date. Proof: 2025-news-saturn-rings (`time`), 2010-news-toyota-page2 (`div.timestamp`), 2011-news-pakistan (`h6.dateline`). */
const DATE_SEATS = 'time, [class*="timestamp"], [class*="dateline"], [class*="pubdate"]';

/**
 * The day that the page prints above the article, `YYYY-MM-DD` in New York's time; else the day of
 * its metadata, else of its address. `null` where nothing says.
 * @param scope the part of the page that holds headline and body.
 * @param body a date inside it belongs to something else (2019-news-manhole-fires, 2021-news-brazil-virus).
 */
export function findPublicationDay(
  document: Document,
  scope: Element,
  body: Element,
  address: string,
): string | null {
  const days: { day: string; updated: boolean }[] = [];
  for (const element of scope.querySelectorAll(DATE_SEATS)) {
    if (body !== scope && body.contains(element)) continue;
    if (element.contains(body) || element.closest('aside, nav, footer, a[href]') !== null) continue;
    const text = elementText(element);
    const dateTime = element.getAttribute('datetime');
    // The printed day goes first: the attribute may tell of the last edit (2016-column-yahoo-verizon).
    const day = parsePrintedDay(text) ?? (dateTime === null ? null : parseInstant(dateTime));
    if (day !== null) days.push({ day, updated: /^updated\b/i.test(text) });
  }
  const shown = days.find((found) => !found.updated);
  if (shown) return shown.day;

  const claims = [
    readMeta(document, 'article:published_time', 'article:published'),
    ...readLinkedData(document, 'datePublished'),
    readMeta(document, 'pdate', 'DISPLAYDATE'),
    address.match(/\/(\d{4}\/\d{2}\/\d{2})\//)?.[1],
  ];
  for (const claim of claims) {
    const day = claim ? (parseInstant(claim) ?? parsePrintedDay(claim)) : null;
    if (day !== null) return day;
  }
  return days[0]?.day ?? null;
}
