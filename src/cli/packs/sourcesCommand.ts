import { parseArgs } from 'node:util';
import { formatPackDate } from '../../core/pack/packDate';
import { loadSoundPacks } from '../packFiles/loadSoundPacks';
import { columns } from '../terminal/columns';
import type { PackCommand } from './packCommand';
import { reportSources, type SourceReport } from './sourceReport';

/** `npm run packs -- sources` */
export const sourcesCommand: PackCommand = {
  name: 'sources',
  does: 'count the sources, and list what rests on a single or an unread one',
  help: `[--all]

Prints the sources by evidence level, publisher and year; the share of facts that rest on a source that
was read; the facts that rest on one source; the entries that rest on \`general\` sources alone. Relations
count as facts.

  --all   every publisher and every fact, not only the first ones`,
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { all: { type: 'boolean', default: false } },
    });
    for (const pack of loadSoundPacks()) {
      console.log(`${pack.title} (${pack.id})\n`);
      print(reportSources(pack), values.all ? Number.POSITIVE_INFINITY : 12);
    }
    return 0;
  },
};

function print(report: SourceReport, most: number): void {
  const total = Object.values(report.byEvidence).reduce((sum, count) => sum + count, 0);
  const share = report.facts === 0 ? 100 : (100 * report.factsRead) / report.facts;
  section(
    `${total} sources, by evidence level`,
    Object.entries(report.byEvidence).map(([level, count]) => [level, String(count)]),
    most,
  );
  console.log(
    `\n${report.factsRead} of ${report.facts} facts (${share.toFixed(0)} %) rest on a source that was read (publisher or copy).`,
  );
  section(
    'By publisher',
    report.byPublisher.map(({ publisher, count }) => [String(count), publisher]),
    most,
  );
  section(
    'By year',
    report.byYear.map(({ year, count }) => [year ?? 'none', String(count)]),
    most,
  );
  section(
    `${report.onOneSource.length} facts rest on one source`,
    report.onOneSource.map(({ entry, date, source }) => [entry, formatPackDate(date), source]),
    most,
  );
  section(
    `${report.onGeneralAlone.length} entries rest on \`general\` sources alone`,
    report.onGeneralAlone.map((id) => [id]),
    most,
  );
}

function section(title: string, rows: readonly (readonly string[])[], most: number): void {
  console.log(`\n${title}`);
  if (rows.length > 0) console.log(columns(rows.slice(0, most)));
  if (rows.length > most) console.log(`  … ${rows.length - most} more (--all)`);
}
