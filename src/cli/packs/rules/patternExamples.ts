import type { PackProblem } from '../../../core/pack/packProblem';
import type { Rule } from '../rule';
import { findFailedExamples } from './failedExamples';

export const patternExamples: Rule = {
  name: 'pattern-examples',
  asks: 'A pattern matches each of its `matches`, and none of its `refuses`.',
  find: ({ files, pack }) => {
    if (!pack) return [];
    return findFailedExamples(pack).flatMap(
      ({ entryId, pattern, message, mend }): PackProblem[] => {
        const file = files.entries.find(({ id }) => id === entryId);
        if (!file) return [];
        const line = file.lineOf(['patterns', pattern]);
        return [{ file: file.path, line, field: `patterns[${pattern}]`, message, mend }];
      },
    );
  },
};
