import { licenceName } from '../pack/licence';
import type { Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import { plainText } from '../pack/prose';
import type { DatedStatement, EntrySection, EntryView, SourceView } from './annotations';

/**
 * An entry in plain text, for a reader to take along: what it is, each fact with its date and the
 * numbers of its sources, the sources with their addresses, and whose words these are.
 * @param publishedAt the article's day that `entry` is told for, `YYYY-MM-DD`; null where it is not known.
 */
export function printEntry(entry: EntryView, pack: Pack, publishedAt: string | null): string {
  const { name, fullName, definition, prose, sources } = entry;
  const parts = [
    fullName === null ? name : `${name} (${fullName})`,
    ...[definition, ...prose].map(plainText),
    ...entry.sections.map((section) =>
      [headingOf(section, publishedAt), ...section.statements.map(printStatement)].join('\n'),
    ),
  ];
  if (sources.length > 0) parts.push(['Sources', ...sources.map(printSource)].join('\n'));
  parts.push(
    `Sidelight, “${pack.title}”, reviewed ${formatPackDate(entry.reviewed)}. ${licenceName(pack.licence)}`,
  );
  return `${parts.join('\n\n')}\n`;
}

/** With the day: the article is no longer beside. */
function headingOf({ name, heading }: EntrySection, publishedAt: string | null): string {
  if (publishedAt === null || name === 'related') return heading;
  return name === 'known' ? `Known on ${formatPackDate(publishedAt)}` : 'Since then';
}

function printStatement({ date, text, cites }: DatedStatement): string {
  const numbers = cites.map((position) => `[${position}]`).join('');
  return `${date}: ${plainText(text)}${numbers && ` ${numbers}`}`;
}

function printSource({ title, publisher, date, url }: SourceView, index: number): string {
  const told = [publisher, date].filter((part) => part !== null).join(', ');
  return `[${index + 1}] ${title}. ${told}${url === null ? '' : `. ${url}`}`;
}
