import type * as v from 'valibot';
import type { AuthoredFile, FileReading } from './authoredFile';
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
    return { file: null, problems: problems.map((problem) => ({ file: path, ...problem })) };
  }
  const checked = parseWithSchema(schema, value);
  if (checked.problems) {
    return {
      file: null,
      problems: checked.problems.map(
        (problem): PackProblem => ({
          file: path,
          line: lineOf(problem.path),
          field: formatFieldPath(problem.path),
          message: problem.message,
          mend: problem.mend,
        }),
      ),
    };
  }
  const id = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return { file: { path, id, authored: checked.value, lineOf }, problems: [] };
}
