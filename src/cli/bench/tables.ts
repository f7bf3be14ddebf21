import { columns } from '../terminal/columns';
import type { Wait } from './measureInterface';
import type { PageCosts } from './measurePage';
import type { LongestTask } from './measureTasks';
import type { Quality } from './quality';
import { formatSpread } from './spread';

/** The goals for the page's cost: at most this many times the TreeWalker, and at least this many times as fast as the fastest peer. */
const MOST_FLOORS = 4;
const LEAST_SPEEDUP = 15;

/** Users notice longer tasks: https://w3c.github.io/longtasks/ */
const LONGEST_TASK_MS = 50;

export function pageTable(browsers: readonly PageCosts[]): string {
  return browsers
    .map(({ browser, words, paragraphs, textNodes, mentions, costs, fastestPeer }) => {
      const ours = costs.find(({ name }) => name === 'Sidelight')?.ratio ?? Number.NaN;
      const rows = costs.map(({ name, time, ratio }) => [
        name,
        formatSpread(time),
        ratio.toFixed(1),
      ]);
      return [
        `${browser}: ${words} words, ${paragraphs} blocks, ${textNodes} text nodes, ${mentions} mentions`,
        columns([['', 'ms, median (quartiles)', '× TreeWalker'], ...rows]),
        `  ${ours.toFixed(1)} times the TreeWalker (goal: at most ${MOST_FLOORS}); the fastest peer takes ${fastestPeer.toFixed(1)} times as long as Sidelight (goal: at least ${LEAST_SPEEDUP})`,
      ].join('\n');
    })
    .join('\n\n');
}

export function interfaceTable(waits: readonly Wait[]): string {
  const rows = waits.map(({ name, p50, p95, goal }) => [
    name,
    p50.toFixed(0),
    p95.toFixed(0),
    `p95 ≤ ${goal}`,
  ]);
  return columns([['', 'p50, ms', 'p95, ms', 'goal'], ...rows]);
}

export function tasksTable(tasks: readonly LongestTask[]): string {
  const rows = tasks.map(({ when, median, most }) => [when, median.toFixed(0), most.toFixed(0)]);
  return [
    columns([['', 'longest, ms, median', 'most'], ...rows]),
    `  (goal: at most ${LONGEST_TASK_MS})`,
  ].join('\n');
}

export function qualityTable({ mentions, quotes }: Quality): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const found = mentions.map(({ set, tool, part, precision, recall, wrong, trapped }) => [
    set,
    tool,
    part,
    share(precision),
    share(recall),
    `${wrong}`,
    `${trapped}`,
  ]);
  const placed = quotes.map((row) => [
    row.set,
    row.tool,
    `${row.quotes}`,
    share(row.placed / row.quotes),
    `${row.wrong}`,
  ]);
  // The parts repeat them; the JSON file lists them by part.
  const errors = mentions.flatMap(({ tool, part, errors }) =>
    tool === 'sidelight' && part === 'all' ? errors : [],
  );
  return [
    columns([['', '', '', 'precision', 'recall', 'wrong', 'traps'], ...found]),
    '  (recall by way: of all labels, the share that this way finds; a label does not say which way should find it)',
    '',
    columns([['', '', 'quotations', 'placed', 'wrong'], ...placed]),
    ...(errors.length > 0 ? ['', ...errors.map((error) => `  ${error}`)] : []),
  ].join('\n');
}
