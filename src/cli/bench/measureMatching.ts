import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { loadPacks } from '../loadPacks';
import { PACKS_FOLDER } from '../readPackFiles';
import type { SteadyCosts } from './matching/inChild';
import type { StartCost } from './matching/startInChild';
import { readOwnCorpus } from './readOwnCorpus';
import { type Spread, spreadOf } from './spread';

/** Processes that are started to measure a cold start. */
const STARTS = 15;

export interface MatchingCosts extends SteadyCosts {
  /** What the packs cost a background that has just woken, in milliseconds. */
  readonly start: Readonly<Record<keyof StartCost, Spread>>;
}

/**
 * What matching alone costs, away from any page: with more and more names, beside published matchers;
 * with longer and longer texts, hostile ones too; and at a cold start. The programs are built as the
 * extension is and run in a Node of their own.
 */
export async function measureMatching(): Promise<MatchingCosts> {
  // Inside the project, so that the programs find its packages.
  const folder = await mkdtemp(resolve('node_modules/.sidelight-bench-'));
  try {
    const { packs } = loadPacks(PACKS_FOLDER);
    const paragraphs = readOwnCorpus('tests/fixtures/mentions').flatMap(({ model }) =>
      model.text.split('\n'),
    );
    const given = join(folder, 'given.json');
    await writeFile(given, JSON.stringify({ packs, paragraphs }));
    await buildInto(folder);
    const starts: StartCost[] = [];
    for (let round = 0; round < STARTS; round += 1) {
      starts.push(await run<StartCost>(join(folder, 'startInChild.mjs'), given));
    }
    const steady = await run<SteadyCosts>(join(folder, 'inChild.mjs'), given);
    const spread = (of: keyof StartCost) => spreadOf(starts.map((each) => each[of]));
    return {
      ...steady,
      start: {
        index: spread('index'),
        article: spread('article'),
      },
    };
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
