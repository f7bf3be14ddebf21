import { assemblePack } from '../../core/pack/assemblePack';
import type { PackFile } from '../../core/pack/authoredFile';
import type { PackProblem } from '../../core/pack/packProblem';
import { parsePackFiles } from '../../core/pack/parsePackFiles';
import type { TextModel } from '../../core/text/textModel';
import { RULES } from './rules/rules';

/** A problem and the rule that found it: `form` for what keeps the pack from being read at all. */
export interface PackFinding extends PackProblem {
  readonly rule: string;
  readonly isReminder: boolean;
}

/**
 * Finds everything that is wrong with a pack, sorted by file and line. `files` are as for `parsePack`,
 * with paths that begin with the pack's folder.
 */
export function checkPack(
  files: readonly PackFile[],
  today: string,
  articleTexts: ReadonlyMap<string, TextModel> = new Map(),
): PackFinding[] {
  const parsed = parsePackFiles(files);
  const pack = assemblePack(parsed);
  const prefix = `${parsed.files.id}/`;
  const texts = files.map(({ path, text }) => ({
    path: path.startsWith(prefix) ? path.slice(prefix.length) : path,
    text,
  }));
  const checked = { files: parsed.files, pack, texts, today, articleTexts };
  const findings = [
    ...parsed.problems.map((problem) => ({ ...problem, rule: 'form', isReminder: false })),
    ...RULES.flatMap(({ name, isReminder = false, find }) =>
      find(checked).map((problem) => ({ ...problem, rule: name, isReminder })),
    ),
  ];
  return findings.sort(byPlace);
}

function byPlace(a: PackFinding, b: PackFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
