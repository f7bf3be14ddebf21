import { columns } from '../terminal/columns';
import type { AnnotationReport } from './reportAnnotations';

/** Formats the report for people: the article's head, then every mention, note and unplaced quotation by block. */
export function listAnnotations(report: AnnotationReport): string {
  const { article, mentions, notes, unplaced } = report;
  if (!article) return 'No article here.';
  const head = [
    article.title ?? '(no title)',
    [article.bylines.join(' and '), article.publishedAt, article.url].filter(Boolean).join(' · '),
    `${article.blocks.length} blocks, ${mentions.length} mentions of ${
      new Set(mentions.map(({ entry }) => entry)).size
    } entries, ${notes.length} notes, ${unplaced.length} unplaced`,
  ].filter((line) => line !== '');
  const blockOf = (start: number) =>
    article.blocks.findIndex((block) => start >= block.start && start < block.end) + 1;
  return [
    ...head,
    ...section(
      'Mentions',
      mentions.map(({ entry, exact, start, via }) => [`¶${blockOf(start)}`, entry, via, exact]),
    ),
    ...section(
      'Notes',
      notes.map(({ id, title, exact, start }) => [`¶${blockOf(start)}`, id, title, exact]),
    ),
    ...section(
      'Unplaced',
      unplaced.map(({ kind, id, reason, exact }) => [kind, id, reason, exact]),
    ),
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, columns(rows)];
}
