import type { PackProblem } from '../../../core/pack/packProblem';
import { canonicalFile } from '../canonicalFile';
import type { Rule } from '../rule';

export const canonicalForm: Rule = {
  name: 'canonical-form',
  asks: 'A file is in its canonical form; `--fix` rewrites it.',
  find: ({ texts, pack }) => {
    if (!pack) return [];
    return texts.flatMap((file): PackProblem[] => {
      const canonical = canonicalFile(file).split('\n');
      const lines = file.text.split('\n');
      const line = lines.findIndex((text, index) => text !== canonical[index]);
      if (line < 0 && canonical.length === lines.length) return [];
      const has = line < 0 ? 'does not end here' : `has \`${canonical[line] ?? ''}\` here`;
      const at = line < 0 ? lines.length : line + 1;
      const message = `not in canonical form, which ${has}`;
      const mend = 'Run `npm run packs -- check --fix`.';
      return [{ file: file.path, line: at, field: '', message, mend }];
    });
  },
};
