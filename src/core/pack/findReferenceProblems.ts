import type { Guard } from './pack';
import type { PackFiles } from './packFiles';
import { type FieldPath, formatFieldPath, type PackProblem } from './packProblem';
import { linkedEntries, type Prose } from './prose';

type Report = (path: FieldPath, message: string, mend: string, line?: number) => void;

/**
 * What refers to something that the pack does not hold, and what stands twice. `entryIds` are the ids
 * of all entry files, so that a file with faults of its own does not make every link to it one.
 */
export function findReferenceProblems(
  files: PackFiles,
  entryIds: ReadonlySet<string>,
): PackProblem[] {
  return [
    ...files.entries.flatMap((file) => entryProblems(file, files, entryIds)),
    ...files.articles.flatMap((file) => articleProblems(file, files, entryIds)),
  ];
}

function entryProblems(
  { path: file, entry, authored, lineOf, bodyLines }: PackFiles['entries'][number],
  files: PackFiles,
  entryIds: ReadonlySet<string>,
): PackProblem[] {
  const { problems, report, checks } = checksOf(file, lineOf, files, entryIds);
  [entry.definition, ...entry.prose].forEach((prose, index) => {
    checks.prose(prose, [index === 0 ? 'definition' : 'prose'], bodyLines[index]);
  });
  entry.facts.forEach((fact, index) => {
    checks.prose(fact.text, ['facts', index, 'text']);
    checks.sources(fact.sources, ['facts', index, 'sources']);
  });
  entry.relations.forEach((relation, index) => {
    checks.entry(relation.with, ['relations', index, 'with']);
    checks.prose(relation.text, ['relations', index, 'text']);
    checks.sources(relation.sources, ['relations', index, 'sources']);
  });
  for (const field of ['aliases', 'patterns'] as const) {
    entry[field].forEach((item, index) => {
      checks.guard(item.needs, [field, index, 'needs']);
      checks.guard(item.unless, [field, index, 'unless']);
    });
    checks.unique(
      entry[field].map((item) => item.text),
      (index) => [field, index],
    );
  }
  authored.aliases?.forEach((alias, index) => {
    if (typeof alias === 'string') return;
    alias.sharedWith?.forEach((id, at) => {
      checks.entry(id, ['aliases', index, 'sharedWith', at]);
    });
  });
  checks.unique(entry.refuses, (index) => ['refuses', index]);
  const own = new Set(entry.aliases.map((alias) => alias.text));
  entry.refuses.forEach((name, index) => {
    if (own.has(name)) report(['refuses', index], 'also an alias', 'Remove one of the two.');
  });
  return problems;
}

function articleProblems(
  { path: file, id, article, lineOf }: PackFiles['articles'][number],
  files: PackFiles,
  entryIds: ReadonlySet<string>,
): PackProblem[] {
  const { problems, report, checks } = checksOf(file, lineOf, files, entryIds);
  if (!id.startsWith(`${article.published}-`)) {
    const mend = `Name the file \`${article.published}-<slug>.yaml\`.`;
    report(['published'], 'not the date in the name of the file', mend);
  }
  for (const [entry, why] of Object.entries(article.why)) {
    checks.entry(entry, ['why', entry]);
    checks.prose(why, ['why', entry]);
  }
  article.mentions.forEach((mention, index) => {
    checks.entry(mention.entry, ['mentions', index, 'entry']);
  });
  article.notes.forEach((note, index) => {
    checks.prose(note.text, ['notes', index, 'text']);
    checks.sources(note.sources, ['notes', index, 'sources']);
  });
  checks.unique(
    article.notes.map((note) => note.id),
    (index) => ['notes', index, 'id'],
  );
  article.timeline.forEach((event, index) => {
    checks.prose(event.text, ['timeline', index, 'text']);
    checks.sources(event.sources, ['timeline', index, 'sources']);
    if (event.entry !== undefined) checks.entry(event.entry, ['timeline', index, 'entry']);
  });
  return problems;
}

function checksOf(
  file: string,
  lineOf: (path: FieldPath) => number,
  files: PackFiles,
  entryIds: ReadonlySet<string>,
) {
  const problems: PackProblem[] = [];
  const report: Report = (path, message, mend, line = lineOf(path)) => {
    problems.push({ file, line, field: formatFieldPath(path), message, mend });
  };
  const entry = (id: string, path: FieldPath, line?: number) => {
    if (entryIds.has(id)) return;
    const mend = 'Check the id, or write the entry.';
    report(path, `there is no entry \`${id}\``, mend, line);
  };
  const checks = {
    entry,
    prose(prose: Prose, path: FieldPath, line?: number) {
      for (const id of linkedEntries(prose)) entry(id, path, line);
    },
    sources(ids: readonly string[], path: FieldPath) {
      const known = files.sources?.authored;
      ids.forEach((id, index) => {
        if (known === undefined || Object.hasOwn(known, id)) return;
        const mend = 'Check the id, or add the source to sources.yaml.';
        report([...path, index], `there is no source \`${id}\``, mend);
      });
      checks.unique(ids, (index) => [...path, index]);
    },
    guard(guard: Guard | undefined, path: FieldPath) {
      for (const [scope, items] of Object.entries(guard ?? {})) {
        (items as readonly string[]).forEach((item, index) => {
          if (item.startsWith('@')) entry(item.slice(1), [...path, scope, index]);
        });
      }
    },
    unique(texts: readonly string[], pathOf: (index: number) => FieldPath) {
      texts.forEach((text, index) => {
        if (texts.indexOf(text) < index)
          report(pathOf(index), 'stands twice', 'Remove one of the two.');
      });
    },
  };
  return { problems, report, checks };
}
