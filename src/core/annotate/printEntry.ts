import { licenceName } from '../pack/licence';
import type { Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import { plainText } from '../pack/prose';
import type { DatedStatement, EntryView, SourceView } from './annotations';

/**
 * An entry in plain text, for a reader to take along: what it is, each fact with its date and the
 * numbers of its sources, the sources with their addresses, and whose words these are.
 */
export function printEntry(entry: EntryView, pack: Pack): string {
  const { name, fullName, definition, prose, sources } = entry;
  const parts = [
    fullName === null ? name : `${name} (${fullName})`,
    ...[definition, ...prose].map(plainText),
    ...entry.sections.map((section) =>
      // The article is no longer beside.
      [
        section.name === 'since' ? 'Since then' : section.heading,
        ...section.statements.map(printStatement),
      ].join('\n'),
    ),
  ];
  if (sources.length > 0) parts.push(['Sources', ...sources.map(printSource)].join('\n'));
  parts.push(
    `Sidelight, “${pack.title}”, reviewed ${formatPackDate(entry.reviewed)}. ${licenceName(pack.licence)}`,
  );
  return `${parts.join('\n\n')}\n`;
}

function printStatement({ date, text, cites }: DatedStatement): string {
  const numbers = cites.map((position) => `[${position}]`).join('');
  // Of a column's unbroken dates, a text knows nothing.
  return `${date.replaceAll('\u00a0', ' ')}: ${plainText(text)}${numbers && ` ${numbers}`}`;
}

function printSource(source: SourceView, index: number): string {
  const { title, publisher, date, url, checked } = source;
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const origin = [publisher, date].filter((part) => part !== null).join(', ');
  return `[${index + 1}] ${title}${stop} ${origin}. ${checked}.${url === null ? '' : ` ${url}`}`;
}
