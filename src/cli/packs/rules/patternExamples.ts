import { compileIndex } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import type { Entry, Pack, Pattern } from '../../../core/pack/pack';
import type { PackProblem } from '../../../core/pack/packProblem';
import { buildTextModel } from '../../../core/text/textModel';
import type { Rule } from '../rule';

export const patternExamples: Rule = {
  name: 'pattern-examples',
  asks: 'A pattern is found in each of its `matches`, and in none of its `refuses`.',
  find: ({ files, pack }) => {
    if (!pack) return [];
    return files.entries.flatMap(({ path: file, entry, lineOf }) =>
      entry.patterns.flatMap((pattern, index) => {
        const isFound = finderOf(pack, entry, pattern);
        const report = (list: 'matches' | 'refuses', found: boolean, message: string) =>
          pattern[list].flatMap((example, at): PackProblem[] => {
            if (isFound(example) === found) return [];
            const field = `patterns[${index}].${list}[${at}]`;
            const line = lineOf(['patterns', index, list, at]);
            return [{ file, line, field, message, mend: 'Change the pattern or the example.' }];
          });
        return [
          ...report('matches', true, 'the pattern is not found in it'),
          ...report('refuses', false, 'the pattern is found in it'),
        ];
      }),
    );
  },
};

/**
 * Finds the pattern alone: the entry keeps neither its names nor its other patterns, and is made an
 * event, because places and ideas are found only in company that a sentence of an example lacks.
 */
function finderOf(pack: Pack, entry: Entry, pattern: Pattern): (example: string) => boolean {
  const others = Object.values(pack.entries).map((other) => ({ ...other, patterns: [] }));
  const alone: Entry = { ...entry, kind: 'event', aliases: [], patterns: [pattern] };
  const entries = Object.fromEntries([...others, alone].map((item) => [item.id, item]));
  const index = compileIndex([{ ...pack, entries }]);
  return (example) =>
    findMentions(index, buildTextModel([{ kind: 'paragraph', text: example }])).some(
      ({ entryId, via }) => entryId === entry.id && via === 'pattern',
    );
}
