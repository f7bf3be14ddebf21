import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release, type } from 'node:os';
import { runWithProgress } from '../terminal/runWithProgress.mjs';
import { matchingTable } from './matching/matchingTable';
import { measureInterface } from './measureInterface';
import { measureMatching } from './measureMatching';
import { measurePage } from './measurePage';
import { measureSoak } from './measureSoak';
import { measureTasks } from './measureTasks';
import { measureQuality } from './quality';
import { soakTable } from './soak/soakTable';
import { interfaceTable, pageTable, qualityTable, tasksTable } from './tables';

interface Bench {
  readonly name: string;
  /** What it measures, in one line. */
  readonly does: string;
  /** It takes minutes, and runs only when it is named. */
  readonly isLong?: boolean;
  run(): Promise<{ readonly table: string; readonly figures: unknown }>;
}

const FIGURES = '.output/bench.json';

/** In the order in which they run: first those that a CPU heated by the others would disturb most. */
export const benches: readonly Bench[] = [
  {
    name: 'page',
    does: 'main-thread time from settled page to painted marks, compared with other tools',
    async run() {
      const figures = await measurePage();
      return { table: pageTable(figures), figures };
    },
  },
  {
    name: 'interface',
    does: 'how long a reader waits for the popover, the sidebar and the marks',
    async run() {
      await buildForTests();
      const figures = await measureInterface();
      return { table: interfaceTable(figures), figures };
    },
  },
  {
    name: 'tasks',
    does: 'how long Sidelight blocks the main thread at a time, on a page ten times as long as the longest real one and a CPU slowed to a quarter',
    async run() {
      await buildForTests();
      const figures = await measureTasks();
      return { table: tasksTable(figures), figures };
    },
  },
  {
    name: 'matching',
    does: 'what finding names costs as names and texts grow, compared with other tools',
    async run() {
      const figures = await measureMatching();
      return { table: matchingTable(figures), figures };
    },
  },
  {
    name: 'quality',
    does: 'how many mentions are found and right, and how quotations fare in edited articles',
    async run() {
      const figures = measureQuality();
      write('.output/quality.json', { ...circumstances(), ...figures });
      const { quotes } = figures;
      const mentions = figures.mentions.filter(({ part }) => part === 'all');
      return { table: qualityTable(figures), figures: { mentions, quotes } };
    },
  },
  {
    name: 'soak',
    does: 'memory held after 500 articles in one tab, and after 50 tabs, compared with before (takes twenty minutes)',
    isLong: true,
    async run() {
      await buildForTests();
      const figures = await measureSoak();
      return { table: soakTable(figures), figures };
    },
  },
];

/** Runs the named benchmarks, or all but the long ones; prints their tables and writes their figures, keeping those of the others. */
export async function runBenches(names: readonly string[]): Promise<void> {
  for (const bench of benches) {
    const isAsked = names.length === 0 ? bench.isLong !== true : names.includes(bench.name);
    if (!isAsked) continue;
    console.log(`\n${bench.name}: ${bench.does}\n`);
    const { table, figures } = await bench.run();
    console.log(table);
    write(FIGURES, { ...readFigures(), [bench.name]: { ...circumstances(), figures } });
  }
  console.log(`\nFigures: ${FIGURES}`);
}

/** Makes the build whose shadow root is open. */
async function buildForTests(): Promise<void> {
  const failure = await runWithProgress('Building the extension', process.execPath, [
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    '--mode',
    'e2e',
  ]);
  if (failure !== null) throw new Error(failure);
}

/** The peers that are measured beside us, and the package that places our quotations. */
const PACKAGES = [
  'mark.js',
  'findandreplacedomtext',
  '@apache-annotator/dom',
  '@monyone/aho-corasick',
  'ahocorasick',
  'approx-string-match',
];

/** When and on what a benchmark ran. */
function circumstances() {
  return {
    date: new Date().toISOString(),
    node: process.version,
    system: `${type()} ${release()}`,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const file = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function readFigures(): object {
  try {
    return JSON.parse(readFileSync(FIGURES, 'utf8')) as object;
  } catch {
    return {};
  }
}

function write(file: string, figures: object): void {
  mkdirSync('.output', { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
