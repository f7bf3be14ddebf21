import * as v from 'valibot';
import { type FieldPath, formatFieldPath } from './packProblem';

export interface SchemaProblem {
  readonly path: FieldPath;
  readonly message: string;
  readonly mend: string;
}

type Issue = v.BaseIssue<unknown>;

const SHAPES: Record<string, readonly [message: string, mend: string]> = {
  string: ['not a text', 'Write one line of text.'],
  array: ['not a list', 'Write one item a line, each after "- ".'],
  strict_object: ['not a table of fields', 'Write one `field: value` a line, indented below it.'],
  record: ['not a table of fields', 'Write one `id: value` a line, indented below it.'],
  union: [
    'neither a text nor a table of fields',
    'Write one line of text, or `text:` and its fields.',
  ],
};

/** The value in the schema's type, or every problem that keeps it from it, in an editor's words. */
export function parseWithSchema<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { value: v.InferOutput<S>; problems: null } | { value: null; problems: SchemaProblem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: null };
  const problems = result.issues.flatMap((issue) => explain(issue, []));
  return { value: null, problems: firstOfEachField(problems) };
}

/** A text that is empty is also no id and no date; its editor needs to hear the first of these. */
function firstOfEachField(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const byField = new Map<string, SchemaProblem>();
  for (const problem of problems) {
    const field = formatFieldPath(problem.path);
    if (!byField.has(field)) byField.set(field, problem);
  }
  return [...byField.values()];
}

function explain(issue: Issue, above: FieldPath): SchemaProblem[] {
  const path = [...above, ...pathOf(issue)];
  if (issue.type === 'union') {
    const branch = branchThatWasMeant(issue);
    if (branch.length > 0) return branch.flatMap((inner) => explain(inner, path));
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return [{ path, message: 'unknown field', mend: 'Check its spelling, or remove it.' }];
  }
  if (issue.received === 'undefined' && issue.type !== 'record') {
    return [{ path, message: 'missing', mend: `Add \`${path.at(-1)}:\` and its value.` }];
  }
  if (issue.type === 'picklist') {
    const choices = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
    return [{ path, message: `${issue.received} is not known`, mend: `Write one of: ${choices}.` }];
  }
  const shape = SHAPES[issue.type];
  if (shape) return [{ path, message: shape[0], mend: shape[1] }];
  return [{ path, ...splitMessage(issue.message) }];
}

/** An alias is a text or a table: its editor wants to hear of the one that was begun. */
function branchThatWasMeant(issue: Issue): Issue[] {
  const table = typeof issue.input === 'object' && issue.input !== null;
  return (issue.issues ?? []).filter(
    (inner) => !(inner.path === undefined && inner.type === (table ? 'string' : 'strict_object')),
  );
}

function pathOf(issue: Issue): FieldPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function splitMessage(text: string): { message: string; mend: string } {
  const end = text.indexOf('. ');
  return end < 0
    ? { message: text.replace(/\.$/, ''), mend: 'Correct it.' }
    : { message: text.slice(0, end), mend: text.slice(end + 2) };
}
