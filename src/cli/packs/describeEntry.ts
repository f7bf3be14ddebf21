import type { DatedStatement, EntryView, SourceView } from '../../core/annotate/annotations';
import type { EvidenceLevel } from '../../core/pack/pack';
import { formatPackDate } from '../../core/pack/packDate';
import { plainText } from '../../core/pack/prose';
import { wrapText } from './wrapText';

const EVIDENCE: Readonly<Record<EvidenceLevel, string>> = {
  publisher: 'read where it was published',
  copy: 'read in a copy',
  general: 'not opened',
};

/** Formats an entry as a reader of an article sees it, in lines of at most 80 characters. */
export function describeEntry(view: EntryView): string {
  const { pronunciation } = view;
  const name = view.fullName === null ? view.name : `${view.name} (${view.fullName})`;
  const said = pronunciation && ` · ${pronunciation.of}: ${pronunciation.say}`;
  return [
    name,
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

function statement({ date, text, cites }: DatedStatement): string {
  const marks = cites.map((cite) => `[${cite}]`).join('');
  return wrapText(`${date}: ${plainText(text)} ${marks}`, 80, '  ');
}

function source({ title, publisher, date, url, evidence, remark }: SourceView, index: number) {
  const when = date === null ? '' : `, ${date}`;
  const more = [url, remark].filter((line) => line !== null);
  return [
    wrapText(`[${index + 1}] ${title}. ${publisher}${when} (${EVIDENCE[evidence]})`, 80, '  '),
    ...more.map((line) => wrapText(line, 80, '      ')),
  ].join('\n');
}
