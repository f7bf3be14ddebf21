import { parsePattern } from '../match/pattern';
import { childrenOf, type PatternNode } from '../match/patternNode';
import { compilePattern } from '../match/patternProgram';
import type { PackFiles } from './packFiles';
import { formatFieldPath, type PackProblem } from './packProblem';

/** Patterns that cannot be read, and those that name an entry which the pack does not hold. */
export function findPatternProblems(
  files: PackFiles,
  entryIds: ReadonlySet<string>,
): PackProblem[] {
  return files.entries.flatMap(({ path: file, entry, lineOf }) =>
    entry.patterns.flatMap(({ text }, index) => {
      const path = ['patterns', index, 'text'];
      const at = { file, line: lineOf(path), field: formatFieldPath(path) };
      const { node, problems } = parsePattern(text);
      if (!node) {
        return problems.map(({ at: offset, message, mend }) => ({
          ...at,
          message: `${message} (at \`${text.slice(offset, offset + 20)}\`)`,
          mend,
        }));
      }
      if (compilePattern(node) === null) {
        return [{ ...at, message: 'too many alternatives', mend: 'Write it as two patterns.' }];
      }
      return entriesIn(node)
        .filter((id) => !entryIds.has(id))
        .map((id) => {
          const mend = 'Check the id, or write the entry.';
          return { ...at, message: `there is no entry \`${id}\``, mend };
        });
    }),
  );
}

function entriesIn(node: PatternNode): string[] {
  return node.type === 'entry' ? [node.id] : childrenOf(node).flatMap(entriesIn);
}
