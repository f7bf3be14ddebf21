import { columns } from '../../terminal/columns';
import type { EngineCosts } from '../measureMatching';
import { formatSpread, type Spread } from '../spread';
import type { NamesCost } from './steadySteps';

const MOST = { growthWithNames: 1.5, build: 50, heap: 30, start: 5, exponent: 1.1 };

export function matchingTable(engines: readonly EngineCosts[]): string {
  return engines.map(engineTable).join('\n\n');
}

function engineTable({ engine, start, names, growth }: EngineCosts): string {
  return [
    `${engine}, in a text of 10,000 words, ms as median (quartiles):`,
    columns([
      ['', 'names', 'find', 'build', 'MB held'],
      ...names.map((row) => [
        row.matcher,
        `${row.names}`,
        show(row.find),
        show(row.build),
        row.heap?.toFixed(1) ?? '–',
      ]),
    ]),
    ...verdicts(names),
    '',
    'By the length of the text:',
    columns([
      ['', ...(growth[0]?.sizes.map(() => 'size: ms') ?? []), 'exponent'],
      ...growth.map(({ kind, sizes, exponent }) => [
        kind,
        ...sizes.map(({ size, time }) => `${size}: ${formatSpread(time)}`),
        exponent.toFixed(2),
      ]),
    ]),
    `  (goal: exponent at most ${MOST.exponent})`,
    '',
    'After a cold start, with every pack, ms:',
    columns([
      ['index', formatSpread(start.index), `(goal: at most ${MOST.start})`],
      ['first article, 1,000 words', formatSpread(start.article), ''],
    ]),
  ].join('\n');
}

function verdicts(names: readonly NamesCost[]): string[] {
  const ours = names.filter(({ matcher }) => matcher === 'Sidelight');
  const [fewest, most] = [ours[0], ours.at(-1)];
  if (!fewest?.find || !most?.find || !most.build) return [];
  const ratio = most.find.median / fewest.find.median;
  return [
    `  Sidelight with ${most.names} names takes ${ratio.toFixed(2)} times as long as with ${fewest.names} (goal: at most ${MOST.growthWithNames});`,
    `  their index is built in ${most.build.median.toFixed(0)} ms (goal: at most ${MOST.build})`,
    ...(most.heap === null
      ? []
      : [`  and holds ${most.heap.toFixed(1)} MB (goal: at most ${MOST.heap})`]),
  ];
}

function show(spread: Spread | null): string {
  return spread === null ? 'cannot be built' : formatSpread(spread);
}
