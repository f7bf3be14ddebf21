import { addTo } from '../collections/addTo';
import { parsePattern } from '../match/pattern';
import { compilePattern } from '../match/patternProgram';
import { listWords } from '../text/words';
import type { PackFiles } from './packFiles';
import { PACK_LIMITS } from './packLimits';
import type { PackProblem } from './packProblem';

const { names: MOST_NAMES, namesakes, patterns: MOST_PATTERNS, patternStates } = PACK_LIMITS;

/** What would make a text pay more for the pack as a whole than any of its files shows. */
export function findSizeProblems({ entries }: Pick<PackFiles, 'entries'>): PackProblem[] {
  const names = entries.flatMap(({ entry }) => entry.aliases.map(({ text }) => text));
  if (names.length > MOST_NAMES) {
    return [whole(`${names.length} names in all, over ${MOST_NAMES}`, 'Make it two packs.')];
  }
  const patterns = entries.flatMap(({ entry }) => entry.patterns.map(({ text }) => text));
  if (patterns.length > MOST_PATTERNS) {
    return [whole(`${patterns.length} patterns in all, over ${MOST_PATTERNS}`, 'Use names.')];
  }
  return [...findCrowdedNames(names), ...findCostlyPatterns(patterns)];
}

function findCrowdedNames(names: readonly string[]): PackProblem[] {
  const holders = new Map<string, string[]>();
  for (const name of names) {
    const key = listWords(name)
      .map((word) => word.key)
      .join(' ');
    addTo(holders, key, name);
  }
  return [...holders.values()]
    .filter((same) => same.length > namesakes)
    .map(([name, ...others]) => {
      const message = `\`${name}\` is the name of ${others.length + 1} entries, over ${namesakes}`;
      return whole(message, 'A name that so many share says nothing: leave it out.');
    });
}

function findCostlyPatterns(patterns: readonly string[]): PackProblem[] {
  let states = 0;
  for (const pattern of patterns) {
    const { node } = parsePattern(pattern);
    states += (node === null ? null : compilePattern(node))?.states.length ?? 0;
  }
  if (states <= patternStates) return [];
  return [
    whole(
      'the patterns are too many and too long together',
      'Shorten those with most `|` and `&`.',
    ),
  ];
}

function whole(message: string, mend: string): PackProblem {
  return { file: 'pack.yaml', line: 1, field: '', message, mend };
}
