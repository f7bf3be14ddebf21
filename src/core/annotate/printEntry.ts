import { licenceName } from '../pack/licence';
import type { Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import { plainText } from '../pack/prose';
import type { EntryView, SourceView } from './annotations';
import { nameLine, sourceLine, statementLine } from './entryLines';

/**
 * An entry in plain text, for a reader to take along: what it is, each fact with its date and the
 * numbers of its sources, the sources with their addresses, and whose words these are.
 */
export function printEntry(entry: EntryView, pack: Pack): string {
  const { definition, prose, sources } = entry;
  const parts = [
    nameLine(entry),
    ...[definition, ...prose].map(plainText),
    ...entry.sections.map((section) =>
      // The article is no longer beside.
      [
        section.name === 'since' ? 'Since then' : section.heading,
        ...section.statements.map(statementLine),
      ].join('\n'),
    ),
  ];
  if (sources.length > 0) parts.push(['Sources', ...sources.map(printSource)].join('\n'));
  parts.push(
    `Sidelight, “${pack.title}”, reviewed ${formatPackDate(entry.reviewed)}. ${licenceName(pack.licence)}`,
  );
  return `${parts.join('\n\n')}\n`;
}

function printSource(source: SourceView, index: number): string {
  const line = sourceLine(source, index);
  return source.url === null ? line : `${line} ${source.url}`;
}
