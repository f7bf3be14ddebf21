import type { Fact } from '../../../core/pack/pack';
import { firstDay, formatPackDate, lastDay } from '../../../core/pack/packDate';
import type { PackFiles } from '../../../core/pack/packFiles';
import { type FieldPath, formatFieldPath, type PackProblem } from '../../../core/pack/packProblem';
import type { Rule } from '../rule';

/** How long a review holds, in months. */
const REVIEW_HOLDS = 12;

interface Dated {
  readonly file: string;
  readonly path: FieldPath;
  readonly line: number;
  readonly fact: Pick<Fact, 'date' | 'known' | 'sources'>;
}

export const sourceOlderThanFact: Rule = {
  name: 'source-older',
  asks: 'A source is not older than the fact that it supports.',
  find: ({ files }) =>
    listDated(files).flatMap(({ file, path, line, fact }) =>
      fact.sources.flatMap((id, index): PackProblem[] => {
        const date = files.sources?.authored[id]?.date;
        if (date === undefined || lastDay(date) >= firstDay(fact.date)) return [];
        const field = formatFieldPath([...path, 'sources', index]);
        const message = `\`${id}\` is from ${formatPackDate(date)}, older than the fact`;
        return [{ file, line, field, message, mend: 'Cite a source from that day or later.' }];
      }),
    ),
};

export const knownBeforeFact: Rule = {
  name: 'known-before',
  asks: 'A fact became known on its date or later.',
  find: ({ files }) =>
    listDated(files).flatMap(({ file, path, line, fact }): PackProblem[] => {
      if (fact.known === undefined || lastDay(fact.known) >= firstDay(fact.date)) return [];
      const field = formatFieldPath([...path, 'known']);
      const message = 'earlier than the fact itself';
      return [{ file, line, field, message, mend: 'Correct one of the two dates.' }];
    }),
};

export const reviewInFuture: Rule = {
  name: 'review-in-future',
  asks: 'The date of a review is not in the future.',
  find: ({ files, today }) =>
    listReviews(files)
      .filter(({ reviewed }) => reviewed > today)
      .map(({ file, line }) => {
        const message = `after today (${today})`;
        return {
          file,
          line,
          field: 'reviewed',
          message,
          mend: 'Write the date of the last review.',
        };
      }),
};

export const reviewPastDue: Rule = {
  name: 'review-past-due',
  asks: `An entry and a pack are reviewed every ${REVIEW_HOLDS} months.`,
  isReminder: true,
  find: ({ files, today }) =>
    listReviews(files)
      .filter(({ reviewed }) => addMonths(reviewed, REVIEW_HOLDS) < today)
      .map(({ file, line, reviewed }) => {
        const message = `last reviewed on ${formatPackDate(reviewed)}`;
        const mend =
          'Check it against its sources, look for what has happened since, and write the date.';
        return { file, line, field: 'reviewed', message, mend };
      }),
};

function listDated(files: PackFiles): Dated[] {
  const inEntries = files.entries.flatMap(({ path: file, entry, lineOf }) =>
    (['facts', 'relations'] as const).flatMap((list) =>
      entry[list].map((fact, index): Dated => {
        const path = [list, index];
        return { file, path, line: lineOf([...path, 'sources']), fact };
      }),
    ),
  );
  const inArticles = files.articles.flatMap(({ path: file, article, lineOf }) =>
    article.timeline.map((fact, index): Dated => {
      const path = ['timeline', index];
      return { file, path, line: lineOf([...path, 'sources']), fact };
    }),
  );
  return [...inEntries, ...inArticles];
}

function listReviews(files: PackFiles) {
  const head = files.head ? [files.head] : [];
  return [...head, ...files.entries].map(({ path: file, authored, lineOf }) => {
    return { file, line: lineOf(['reviewed']), reviewed: authored.reviewed };
  });
}

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
