import type { FieldPath, PackProblem } from './packProblem';
import { formatFieldPath } from './packProblem';
import { parseProse } from './parseProse';
import type { Prose } from './prose';

/** Parses one paragraph of prose that stands in a field, with every problem in it. */
export function parseProseField(
  text: string,
  at: { readonly file: string; readonly path: FieldPath; readonly line: number },
): { readonly prose: Prose; readonly problems: readonly PackProblem[] } {
  const { paragraphs, problems: found } = parseProse(text);
  const place = { file: at.file, line: at.line, field: formatFieldPath(at.path) };
  const problems = found.map(({ message, mend }) => ({ ...place, message, mend }));
  const [first, second] = paragraphs;
  if (second) {
    problems.push({ ...place, message: 'more than one paragraph', mend: 'Make it one.' });
  }
  if (!first && found.length === 0) {
    problems.push({ ...place, message: 'empty', mend: 'Write it or remove the line.' });
  }
  return { prose: first?.prose ?? [], problems };
}
