/**
 * A date as an editor knows it: a year, a month or a day, or a span of two of these.
 * The form is that of ISO 8601-2 level 1, kept to what packs need: `2015`, `2015-01`, `2015-01-26`,
 * `2014-10/2015-01`, `2015/..` (still going on).
 * @see https://www.loc.gov/standards/datetime/
 */
export type PackDate = string;

const PART = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
export const PACK_DATE = new RegExp(`^${PART}(?:/(?:${PART}|\\.\\.))?$`);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first day of the date, `YYYY-MM-DD`, for ordering. */
export function firstDay(date: PackDate): string {
  const [start = ''] = date.split('/');
  return `${start}-01-01`.slice(0, 10);
}

/** The last day by which the date has surely come, `YYYY-MM-DD`; of an open span, the last day of its start. */
export function lastDay(date: PackDate): string {
  const [start = '', end] = date.split('/');
  const part = end === undefined || end === '..' ? start : end;
  return part.length === 4 ? `${part}-12-31` : `${part}-31`.slice(0, 10);
}

/** For a column of dates: `2015`, `Jan 2015`, `Jan 26, 2015`, `2014–15`, `Mar 22–26, 2024`, `since 2015`. */
export function formatPackDate(date: PackDate): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return formatPart(start);
  if (end === '..') return `since ${formatPart(start)}`;
  if (start.length === 4 && end.length === 4) {
    return `${start}–${start.slice(0, 2) === end.slice(0, 2) ? end.slice(2) : end}`;
  }
  if (start.slice(0, 4) !== end.slice(0, 4) || start.length !== end.length) {
    return `${formatPart(start)} – ${formatPart(end)}`;
  }
  if (start.length === 7) return `${monthOf(start)}–${formatPart(end)}`;
  const day = `${monthOf(start)} ${dayOf(start)}`;
  return monthOf(start) === monthOf(end)
    ? `${day}–${dayOf(end)}, ${end.slice(0, 4)}`
    : `${day} – ${formatPart(end)}`;
}

function formatPart(part: string): string {
  const year = part.slice(0, 4);
  if (part.length === 4) return year;
  if (part.length === 7) return `${monthOf(part)} ${year}`;
  return `${monthOf(part)} ${dayOf(part)}, ${year}`;
}

function dayOf(part: string): number {
  return Number(part.slice(8));
}

function monthOf(part: string): string {
  return MONTHS[Number(part.slice(5, 7)) - 1] ?? '';
}
