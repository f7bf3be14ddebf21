/** Something in a pack's files that its editor has to fix. */
export interface PackProblem {
  /** Path inside the pack's folder: `entries/isis-k.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `aliases[2]`; empty where the whole file is meant. */
  readonly field: string;
  /** What is wrong, as the end of a sentence: `empty`. */
  readonly message: string;
  /** What to do about it, as whole sentences. */
  readonly mend: string;
}

/** Steps from a file's top to one of its values: keys and list positions from 0. */
export type FieldPath = readonly (string | number)[];

/** `entries/isis-k.md:12: aliases[2]: empty. Write the name or remove the line.` */
export function formatPackProblem(problem: PackProblem): string {
  const place = `${problem.file}:${problem.line}:`;
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  return `${place}${field} ${problem.message}. ${problem.mend}`;
}

/** As an editor reads it: `facts[0].sources[1]`. */
export function formatFieldPath(path: FieldPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}
