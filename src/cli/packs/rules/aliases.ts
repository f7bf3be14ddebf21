import type { PackFiles } from '../../../core/pack/packFiles';
import type { PackProblem } from '../../../core/pack/packProblem';
import { foldText } from '../../../core/text/foldText';
import type { Rule } from '../rule';

interface PlacedAlias {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly text: string;
  readonly sharedWith: readonly string[];
}

export const ambiguousAliases: Rule = {
  name: 'ambiguous-alias',
  asks: 'A name belongs to one entry, or `sharedWith` lists the others.',
  find: ({ files }) => {
    const aliases = listAliases(files);
    const bearers = new Map<string, string[]>();
    for (const { id, text } of aliases) {
      const name = foldText(text).text;
      bearers.set(name, [...(bearers.get(name) ?? []), id]);
    }
    return aliases.flatMap(({ id, file, line, field, text, sharedWith }): PackProblem[] => {
      const others = (bearers.get(foldText(text).text) ?? []).filter((other) => other !== id);
      const undeclared = others.filter((other) => !sharedWith.includes(other));
      const untrue = sharedWith.filter((other) => !others.includes(other));
      return [
        ...undeclared.map((other) => ({
          file,
          line,
          field,
          message: `\`${text}\` is also a name of \`${other}\``,
          mend: `Remove it from one, or write \`sharedWith: [${other}]\` and a guard that tells them apart.`,
        })),
        ...untrue.map((other) => ({
          file,
          line,
          field: `${field}.sharedWith`,
          message: `\`${other}\` has no such name`,
          mend: 'Remove it here, or add the name there.',
        })),
      ];
    });
  },
};

export const unfindableEntry: Rule = {
  name: 'unfindable-entry',
  asks: 'An entry has an alias or a pattern, or an article ties a phrase to it.',
  find: ({ files }) => {
    const tied = new Set(
      files.articles.flatMap(({ article }) => article.mentions.map(({ entry }) => entry)),
    );
    return files.entries
      .filter(
        ({ entry }) =>
          entry.aliases.length === 0 && entry.patterns.length === 0 && !tied.has(entry.id),
      )
      .map(({ path: file, lineOf }) => {
        const mend = 'Add the names that it goes by.';
        return { file, line: lineOf([]), field: 'aliases', message: 'nothing finds it', mend };
      });
  },
};

function listAliases(files: PackFiles): PlacedAlias[] {
  return files.entries.flatMap(({ path: file, id, authored, lineOf }) =>
    (authored.aliases ?? []).map((alias, index) => ({
      id,
      file,
      line: lineOf(['aliases', index]),
      field: `aliases[${index}]`,
      text: typeof alias === 'string' ? alias : alias.text,
      sharedWith: typeof alias === 'string' ? [] : (alias.sharedWith ?? []),
    })),
  );
}
