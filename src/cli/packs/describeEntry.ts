import type { DatedStatement, EntryView, SourceView } from '../../core/annotate/annotations';
import { nameLine, sourceLine, statementLine } from '../../core/annotate/entryLines';
import { formatPackDate } from '../../core/pack/packDate';
import { plainText } from '../../core/pack/prose';
import { wrapText } from './wrapText';

/** Formats an entry as a reader of an article sees it, in lines of at most 80 characters. */
export function describeEntry(view: EntryView): string {
  const { pronunciation } = view;
  const said = pronunciation && ` · ${pronunciation.of}: ${pronunciation.say}`;
  return [
    nameLine(view),
    `${view.kindLabel}${said ?? ''}`,
    '',
    wrapText(plainText(view.definition)),
    ...view.prose.flatMap((paragraph) => ['', wrapText(plainText(paragraph))]),
    ...(view.why ? section('In this article', [wrapText(plainText(view.why), 80, '  ')]) : []),
    ...view.sections.flatMap(({ heading, statements }) =>
      section(heading, statements.map(statement)),
    ),
    ...section('Sources', view.sources.map(source)),
    '',
    `Reviewed ${formatPackDate(view.reviewed)}`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function statement(dated: DatedStatement): string {
  return wrapText(statementLine(dated), 80, '  ');
}

function source(view: SourceView, index: number): string {
  const more = [view.url, view.remark].filter((line) => line !== null);
  return [
    wrapText(sourceLine(view, index), 80, '  '),
    ...more.map((line) => wrapText(line, 80, '      ')),
  ].join('\n');
}
