import type { PackFiles } from '../../core/pack/packFiles';
import { type FieldPath, formatFieldPath } from '../../core/pack/packProblem';
import { type Prose, plainText } from '../../core/pack/prose';

export interface PlacedProse {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly prose: Prose;
  readonly text: string;
}

/** Every piece of prose of a pack, with its place. */
export function listProse(files: PackFiles): PlacedProse[] {
  return [...files.entries.flatMap(proseOfEntry), ...files.articles.flatMap(proseOfArticle)];
}

function proseOfEntry({
  path: file,
  entry,
  lineOf,
  bodyLines,
}: PackFiles['entries'][number]): PlacedProse[] {
  const body = [entry.definition, ...entry.prose].map((prose, index) => ({
    file,
    line: bodyLines[index] ?? 1,
    field: index === 0 ? 'definition' : 'prose',
    prose,
    text: plainText(prose),
  }));
  const dated = (['facts', 'relations'] as const).flatMap((list) =>
    entry[list].map(({ text }, index) => place(file, lineOf, [list, index, 'text'], text)),
  );
  return [...body, ...dated];
}

function proseOfArticle({
  path: file,
  article,
  lineOf,
}: PackFiles['articles'][number]): PlacedProse[] {
  return [
    ...Object.entries(article.why).map(([id, why]) => place(file, lineOf, ['why', id], why)),
    ...article.notes.map(({ text }, index) => place(file, lineOf, ['notes', index, 'text'], text)),
    ...article.timeline.map(({ text }, index) =>
      place(file, lineOf, ['timeline', index, 'text'], text),
    ),
  ];
}

function place(
  file: string,
  lineOf: (path: FieldPath) => number,
  path: FieldPath,
  prose: Prose,
): PlacedProse {
  return {
    file,
    line: lineOf(path),
    field: formatFieldPath(path),
    prose,
    text: plainText(prose),
  };
}
