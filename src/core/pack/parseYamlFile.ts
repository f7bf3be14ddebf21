import type * as v from 'valibot';
import type { AuthoredFile, FileReading } from './authoredFile';
import { PACK_LIMITS } from './packLimits';
import { formatFieldPath, type PackProblem } from './packProblem';
import { parseYaml } from './parseYaml';
import { parseWithSchema } from './schemaProblems';

/** Parses YAML, checks it against its schema, and turns every fault into a problem with its line. */
export function parseYamlFile<S extends v.GenericSchema>(
  path: string,
  yaml: string,
  schema: S,
  firstLine = 1,
): FileReading<AuthoredFile<v.InferOutput<S>>> {
  const { value, lineOf, problems } = parseYaml(yaml, firstLine);
  if (problems.length > 0) {
    return { file: null, problems: withFile(path, problems, (problem) => problem) };
  }
  const checked = parseWithSchema(schema, value);
  if (checked.problems) {
    return {
      file: null,
      problems: withFile(path, checked.problems, ({ path: field, message, mend }) => {
        return { line: lineOf(field), field: formatFieldPath(field), message, mend };
      }),
    };
  }
  const id = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return { file: { path, id, authored: checked.value, lineOf }, problems: [] };
}

/** The first of a file's problems in full, and how many more there are: looking up a line takes time. */
function withFile<Problem>(
  file: string,
  problems: readonly Problem[],
  place: (problem: Problem) => Omit<PackProblem, 'file'>,
): PackProblem[] {
  const listed = problems
    .slice(0, PACK_LIMITS.problems)
    .map((problem) => ({ file, ...place(problem) }));
  const more = problems.length - listed.length;
  if (more === 0) return listed;
  const message = `${more} more problems`;
  return [...listed, { file, line: 1, field: '', message, mend: 'Fix those above first.' }];
}
