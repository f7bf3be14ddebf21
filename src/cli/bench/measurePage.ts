import { annotate } from '../../core/annotate/annotate';
import { compileIndex } from '../../core/match/compileIndex';
import { loadPacks } from '../packFiles/loadPacks';
import { PACKS_FOLDER } from '../packFiles/readPackFiles';
import { bundleForPage } from './bundleForPage';
import { longPage } from './longPage';
import { type BenchPage, inChromium, inFirefox } from './longPageIn';
import { type Spread, spreadOf } from './spread';

const WORDS = 10_000;

interface Contender {
  readonly name: string;
  /** The slow ones run only a few times: for a second, a median of few runs is exact enough. */
  readonly runs: number;
  /** A peer that finds all names and marks them, as Sidelight does. */
  readonly isSameJob?: boolean;
}

const FLOOR = 'TreeWalker';
const OURS = 'Sidelight';

const CONTENDERS: readonly Contender[] = [
  { name: FLOOR, runs: 300 },
  { name: OURS, runs: 100 },
  { name: 'Sidelight, first mentions', runs: 100 },
  { name: 'Sidelight: find', runs: 100 },
  { name: 'Sidelight: find and read', runs: 100 },
  { name: 'find-and-replace-dom-text', runs: 15, isSameJob: true },
  { name: 'mark.js markRegExp', runs: 15, isSameJob: true },
  { name: 'mark.js mark, 100 terms', runs: 2 },
  { name: 'Apache Annotator, 10 quotations', runs: 3 },
];

export interface PageCost {
  readonly name: string;
  /** Milliseconds on the page's main thread. */
  readonly time: Spread;
  /** Compared with one TreeWalker that collects the same text. */
  readonly ratio: number;
}

export interface PageCosts {
  /** Name and version. */
  readonly browser: string;
  readonly words: number;
  readonly paragraphs: number;
  readonly textNodes: number;
  readonly mentions: number;
  readonly costs: readonly PageCost[];
  /** How many times as long as Sidelight the fastest peer takes that does the same job. */
  readonly fastestPeer: number;
}

/**
 * Measures the main thread's time from settled page to painted marks on a page of 10,000 words with every
 * pack, in each browser installed, beside a bare TreeWalker over the same text and other tools. What the
 * background does meanwhile is not counted.
 */
export async function measurePage(): Promise<readonly PageCosts[]> {
  const html = longPage(WORDS);
  const script = await bundleForPage('src/cli/bench/page/inPage.ts');
  const costs = [
    await inChromium(html, script, measureIn),
    await inFirefox(html, script, measureIn),
  ];
  return costs.filter((each) => each !== null);
}

async function measureIn(page: BenchPage, browser: string): Promise<PageCosts> {
  const { packs } = loadPacks(PACKS_FOLDER);
  const { model, textNodes } = await page.evaluate(
    () => globalThis.sidelightBench.readPage(),
    null,
  );
  const metadata = { title: null, bylines: [], publishedAt: null, url: null };
  const { mentions, marks } = annotate({ packs, index: compileIndex(packs) }, { metadata, model });
  const aliases = packs.flatMap(({ entries }) =>
    Object.values(entries).flatMap((entry) => entry.aliases.map(({ text }) => text)),
  );
  const medians = new Map<string, number>();
  const costs: PageCost[] = [];
  for (const { name, runs } of CONTENDERS) {
    const times = await page.evaluate(
      (given) => globalThis.sidelightBench.measure(given.name, given.runs, given.input),
      { name, runs, input: { mentions, marks, aliases } },
    );
    const time = spreadOf(times);
    medians.set(name, time.median);
    costs.push({ name, time, ratio: time.median / (medians.get(FLOOR) ?? Number.NaN) });
  }
  const peers = CONTENDERS.filter(({ isSameJob }) => isSameJob);
  const fastest = Math.min(...peers.map(({ name }) => medians.get(name) ?? Number.NaN));
  return {
    browser,
    words: model.text.split(/\s+/).length,
    paragraphs: model.blocks.length,
    textNodes,
    mentions: mentions.length,
    costs,
    fastestPeer: fastest / (medians.get(OURS) ?? Number.NaN),
  };
}
