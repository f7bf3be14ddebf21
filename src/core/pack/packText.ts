import * as v from 'valibot';
import { isCalendarDay } from '../text/calendarDay';
import { holdsInvisible } from './invisibleText';
import { firstDay, lastDay, PACK_DATE } from './packDate';
import { PACK_LIMITS } from './packLimits';

/**
 * The texts of which packs are made. A message names the fault and, after its first period, the fix:
 * `schemaProblems.ts` splits it there.
 */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can name an entry, source, note or article: and is no name that every object has. */
export function isPackId(text: string): boolean {
  return ID.test(text) && !(text in Object.prototype);
}

const EMPTY = 'empty. Write it or remove the line.';

const text = v.pipe(
  v.string(),
  v.nonEmpty(EMPTY),
  v.check(
    (value) => !holdsInvisible(value),
    'holds an invisible character. Type the line again by hand.',
  ),
);

/** One line of text, without spaces at its ends. */
export const line = v.pipe(
  text,
  v.regex(/^[^\n]*$/, 'runs over a line break. Write it on one line.'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'begins or ends with a space. Remove it.'),
  v.maxLength(400, 'over 400 characters. Shorten it.'),
);

/** A paragraph of prose: line breaks are spaces. */
export const paragraph = v.pipe(text, v.maxLength(4000, 'over 4,000 characters. Shorten it.'));

/** A quotation from an article, or its neighbors: spaces at the ends count. */
export const quotation = v.pipe(
  text,
  v.regex(/^[^\n]*$/, 'runs over a line break. Quote from one paragraph.'),
  v.maxLength(400, 'over 400 characters. Quote only as much as is needed.'),
);

export const id = v.pipe(
  v.string(),
  v.nonEmpty(EMPTY),
  v.regex(ID, 'not an id. Use lower-case letters, digits and single hyphens, as in `isis-k`.'),
  v.check(isPackId, 'this name cannot be used. Choose another.'),
  v.maxLength(100, 'over 100 characters. Shorten it.'),
);

/** A list, of a length that its editor can still keep track of. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item),
    v.maxLength(
      PACK_LIMITS.items,
      `over ${PACK_LIMITS.items} items. Keep the best, or split the file.`,
    ),
  );
}

/** What a guard looks for: a word or phrase, or `@id` for a mention of that entry. A bare id is a word like others. */
export const company = v.pipe(
  line,
  v.check(
    (text) => !text.startsWith('@') || isPackId(text.slice(1)),
    'not a mention of an entry. Write "@" and the id of the entry, as in "@isis-k".',
  ),
);

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day. Write it as `2015-01-26`.'),
  v.check(isCalendarDay, 'no such day in the calendar. Look the date up.'),
);

/** @see PackDate */
export const packDate = v.pipe(
  v.string(),
  v.regex(
    PACK_DATE,
    'not a date. Write `2015`, `2015-01`, `2015-01-26`, a span `2014-10/2015-01`, or `2015/..`.',
  ),
  v.check(isCalendarDate, 'no such date in the calendar. Look it up; a span ends after it begins.'),
);

/** Of visible ASCII, as browsers send it, so that it can neither run backwards nor borrow another alphabet's letters; and without a user's name, which reads as the host. */
export const address = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/(?![^/?#]*@)[^\s/?#"<>\\]+\.[^\s"<>\\]+$/,
    'not a web address. Write it whole, from `https://` on.',
  ),
  v.regex(/^[!-~]*$/, 'not an address as browsers send it. Copy it from the address bar.'),
  v.maxLength(2000, 'over 2,000 characters. Find a shorter one.'),
);

/** The words of a text, as an editor would count them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isCalendarDate(text: string): boolean {
  const parts = text.split('/').filter((part) => part !== '..');
  if (!parts.every((part) => part.length < 10 || isCalendarDay(part))) return false;
  return firstDay(text) <= lastDay(text);
}
