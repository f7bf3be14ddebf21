import { isCalendarDay } from '../core/text/calendarDay';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const PRINTED_DAY = new RegExp(`\\b(${MONTHS})[a-z]{0,6}\\.? (\\d{1,2}), (\\d{4})\\b`, 'i');

/** The first date that a text prints in the paper's way ("Nov. 21, 2025", "JULY 29, 2016"), as `YYYY-MM-DD`; `null` without one. */
export function parsePrintedDay(text: string): string | null {
  const match = PRINTED_DAY.exec(text);
  if (match === null) return null;
  const [, name = '', day = '', year = ''] = match;
  const month = MONTHS.split('|').indexOf(name.toLowerCase()) + 1;
  return validDay(year, `${month}`, day);
}

/**
 * The day of an instant in New York, where the paper dates its articles: a time in UTC may already
 * belong to the next day. A date without a time, or with one that names no zone, is that day. `null` for
 * what is neither.
 */
export function parseInstant(text: string): string | null {
  const match = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(T.*)?$/.exec(text.trim());
  if (match === null) return null;
  const [trimmed, year = '', month = '', day = '', time = ''] = match;
  if (!/[-+Z]/.test(time)) return validDay(year, month, day);
  const instant = new Date(trimmed);
  return Number.isNaN(instant.getTime()) ? null : dayInNewYork(instant);
}

/** Made when a page needs it, which few do: a formatter costs more than finding an article. */
function dayInNewYork(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

function validDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}
