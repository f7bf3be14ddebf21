/** A Markdown file whose head is YAML between two lines of `---`. */
export interface FrontMatter {
  readonly yaml: string;
  /** The line of the file on which `yaml` begins, from 1. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits a file at its fences; null where it does not begin with one, or the second is missing. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return null;
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
