import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { fromColumnarPack } from '../../core/pack/columnarPack';
import { builtPacks } from '../build/builtPacks';
import { loadPacks } from '../packFiles/loadPacks';
import { PACKS_FOLDER } from '../packFiles/readPackFiles';
import { bundleForPage } from './bundleForPage';
import { type BenchPage, inChromium, inFirefox } from './longPageIn';
import type { StartCost, StartMatter } from './matching/startCost';
import type { GrowthCost, NamesCost } from './matching/steadySteps';
import { readOwnCorpus } from './readOwnCorpus';
import { type Spread, spreadOf } from './spread';

/** How many processes are started to measure a cold start; fewer browsers, since each takes seconds to start. */
const STARTS = 15;
const BROWSER_STARTS = 5;
const EMPTY_PAGE = '<!doctype html><title>Matching</title>';

interface SteadyCosts {
  readonly names: readonly NamesCost[];
  readonly growth: readonly GrowthCost[];
}

export interface EngineCosts extends SteadyCosts {
  /** Name and version. */
  readonly engine: string;
  readonly start: Readonly<Record<keyof StartCost, Spread>>;
}

/**
 * Measures what matching alone costs, outside any page, in Node and in each browser installed: with more
 * and more names, beside published matchers; with longer and longer texts, including hostile ones; and
 * after a cold start. The programs are built as the extension is.
 */
export async function measureMatching(): Promise<readonly EngineCosts[]> {
  const built = builtPacks(loadPacks(PACKS_FOLDER).packs);
  const paragraphs = readOwnCorpus('tests/fixtures/mentions').flatMap(({ model }) =>
    model.text.split('\n'),
  );
  const matter = {
    packs: built.packs.map(fromColumnarPack),
    plan: JSON.stringify(built.plan),
    paragraphs,
  };
  const costs = [
    await measureInNode(matter),
    await measureInBrowser(inChromium, matter),
    await measureInBrowser(inFirefox, matter),
  ];
  return costs.filter((each) => each !== null);
}

async function measureInNode(matter: StartMatter): Promise<EngineCosts> {
  // Inside the project, so that the programs find its packages.
  const folder = await mkdtemp(resolve('node_modules/.sidelight-bench-'));
  try {
    const given = join(folder, 'given.json');
    await writeFile(given, JSON.stringify(matter));
    await buildInto(folder);
    const starts: StartCost[] = [];
    for (let round = 0; round < STARTS; round += 1) {
      starts.push(await run<StartCost>(join(folder, 'startInChild.mjs'), given));
    }
    const steady = await run<SteadyCosts>(join(folder, 'inChild.mjs'), given);
    return { engine: `Node ${process.versions.node}`, start: spreadsOf(starts), ...steady };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          inChild: 'src/cli/bench/matching/inChild.ts',
          startInChild: 'src/cli/bench/matching/startInChild.ts',
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}

async function run<T>(program: string, given: string): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, given], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as T;
}

/** Null if the browser is not found. */
async function measureInBrowser(
  inBrowser: typeof inChromium | typeof inFirefox,
  matter: StartMatter,
): Promise<EngineCosts | null> {
  const script = await bundleForPage('src/cli/bench/matching/inPage.ts');
  const starts: StartCost[] = [];
  for (let round = 0; round < BROWSER_STARTS; round += 1) {
    const start = await inBrowser(EMPTY_PAGE, script, (page) =>
      page.evaluate((given) => globalThis.sidelightMatching.start(given), matter),
    );
    if (start === null) return null;
    starts.push(start);
  }
  return inBrowser(EMPTY_PAGE, script, async (page, engine) => ({
    engine,
    start: spreadsOf(starts),
    ...(await steadyCostsIn(page, matter)),
  }));
}

async function steadyCostsIn(page: BenchPage, matter: StartMatter): Promise<SteadyCosts> {
  const steps = await page.evaluate((given) => globalThis.sidelightMatching.prepare(given), matter);
  const names: NamesCost[] = [];
  for (let step = 0; step < steps.names; step += 1) {
    names.push(...(await page.evaluate((at) => globalThis.sidelightMatching.names(at), step)));
  }
  const growth: GrowthCost[] = [];
  for (let step = 0; step < steps.growth; step += 1) {
    growth.push(await page.evaluate((at) => globalThis.sidelightMatching.growth(at), step));
  }
  return { names, growth };
}

function spreadsOf(starts: readonly StartCost[]): EngineCosts['start'] {
  return {
    index: spreadOf(starts.map(({ index }) => index)),
    article: spreadOf(starts.map(({ article }) => article)),
  };
}
