import { plainText } from '../pack/prose';
import type { DatedStatement, EntryView, SourceView } from './annotations';

/** The name of an entry in plain text, with the full one where it has one. */
export function nameLine({ name, fullName }: EntryView): string {
  return fullName === null ? name : `${name} (${fullName})`;
}

/** A dated statement in plain text, with the numbers of its sources. */
export function statementLine({ date, text, cites }: DatedStatement): string {
  const numbers = cites.map((position) => `[${position}]`).join('');
  // Of the unbroken dates of a column, a text knows nothing.
  return `${date.replaceAll('\u00a0', ' ')}: ${plainText(text)}${numbers && ` ${numbers}`}`;
}

/** A source in plain text, without its address. `index` is its place in `EntryView.sources`, from 0. */
export function sourceLine({ title, publisher, date, checked }: SourceView, index: number): string {
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const origin = [publisher, date].filter((part) => part !== null).join(', ');
  return `[${index + 1}] ${title}${stop} ${origin}. ${checked}.`;
}
