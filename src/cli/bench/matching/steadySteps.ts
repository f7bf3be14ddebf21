import { compileIndex } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import type { Pack } from '../../../core/pack/pack';
import { placeQuote } from '../../../core/quote/placeQuote';
import type { TextModel } from '../../../core/text/textModel';
import { randomFrom } from '../randomFrom';
import { type Spread, spreadOf } from '../spread';
import {
  endlessWord,
  lookAlikes,
  repeatedPrefixes,
  repeatParagraphs,
  repeatWord,
} from './benchTexts';
import { fitExponent } from './fitExponent';
import { type Matcher, peers, sidelight } from './matchers';
import { packOfNames } from './packOfNames';
import { sample, sampleInTurn } from './sample';
import { makeNames } from './syntheticNames';

/** What one way to find this many names costs, in a text of 10,000 words. */
export interface NamesCost {
  readonly matcher: string;
  readonly names: number;
  /** Milliseconds; null if it cannot be built. */
  readonly find: Spread | null;
  readonly build: Spread | null;
  /** Megabytes that it holds besides the names themselves; null if the engine cannot say. */
  readonly heap: number | null;
}

/** How cost grows with one kind of text. */
export interface GrowthCost {
  readonly kind: string;
  /** Milliseconds, by size, which counts words or whatever the kind names. */
  readonly sizes: readonly { readonly size: number; readonly time: Spread }[];
  readonly exponent: number;
}

/** What is measured, in steps, since a browser's driver gives up on a call that takes minutes. */
export interface SteadySteps {
  readonly names: readonly (() => readonly NamesCost[])[];
  readonly growth: readonly (() => GrowthCost)[];
}

export interface Engine {
  readonly isBrowser: boolean;
  /** What `make` returns, and how many megabytes it holds; null if the engine cannot say. */
  weigh<T>(make: () => T): { readonly made: T; readonly heap: number | null };
}

export interface BenchMatter {
  readonly packs: readonly Pack[];
  readonly paragraphs: readonly string[];
}

const SIZES = [100, 1_000, 10_000, 100_000];
const LENGTHS = [1_000, 10_000, 100_000];
const QUOTATION =
  'the fighters who crossed the river by night had come from the hills and knew the town';
/** What takes longer than this to build, in milliseconds, is built only once. */
const ONE_RUN = 500;

/** The steps that measure matching with more and more names, beside published matchers, and with longer and longer texts. */
export function steadySteps({ packs, paragraphs }: BenchMatter, engine: Engine): SteadySteps {
  const model = repeatParagraphs(paragraphs, 10_000);
  const lists = SIZES.map((size) => namesFor(size, packs, model.text));
  return {
    names: [
      () => costsOfOurs(lists, model, engine),
      ...peers.flatMap((peer) =>
        lists
          .filter(({ length }) => !engine.isBrowser || length <= (peer.mostInBrowser ?? length))
          .map((names) => () => [costOfPeer(peer, names, model, engine)]),
      ),
    ],
    growth: growthSteps(packs, paragraphs),
  };
}

function costsOfOurs(
  lists: readonly (readonly string[])[],
  model: TextModel,
  { weigh }: Engine,
): NamesCost[] {
  const ours = lists.map((names) => sidelight.build(names));
  const found = sampleInTurn(
    ours.map((find) => () => find(model)),
    30,
  );
  return lists.map((names, at) => {
    const pack = packOfNames(names);
    const build = sample(() => compileIndex([pack]), 15);
    const { heap } = weigh(() => compileIndex([pack]));
    return { matcher: sidelight.name, names: names.length, find: found[at] ?? null, build, heap };
  });
}

function costOfPeer(
  matcher: Matcher,
  names: readonly string[],
  model: TextModel,
  { weigh }: Engine,
): NamesCost {
  const shared = { matcher: matcher.name, names: names.length };
  try {
    let once = 0;
    const { made: find, heap } = weigh(() => {
      const began = performance.now();
      const built = matcher.build(names);
      once = performance.now() - began;
      return built;
    });
    return {
      ...shared,
      find: sample(() => find(model), 15),
      build: once > ONE_RUN ? spreadOf([once]) : sample(() => matcher.build(names), 5, 1000),
      heap,
    };
  } catch {
    return { ...shared, find: null, build: null, heap: null };
  }
}

/**
 * A list of names. Every list begins with the hundred of our names that are most frequent in the text, so
 * that the same mentions are found with each; the rest are made up, and some begin as our names do.
 */
function namesFor(size: number, packs: readonly Pack[], text: string): string[] {
  const ours = packs
    .flatMap(({ entries }) => Object.values(entries))
    .flatMap(({ aliases }) => aliases.map((alias) => alias.text));
  const common = [...new Set(ours)]
    .map((name) => ({ name, count: text.split(name).length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 100)
    .map(({ name }) => name);
  const firstWords = ours.map((name) => name.split(' ')[0] ?? name);
  return [...common, ...makeNames(size - common.length, randomFrom(size), firstWords)];
}

function growthSteps(
  packs: readonly Pack[],
  paragraphs: readonly string[],
): readonly (() => GrowthCost)[] {
  const index = compileIndex(packs);
  const prefixes = compileIndex([packOfNames(repeatedPrefixes('khorasan', 24))]);
  const find = (model: TextModel) => findMentions(index, model);
  const place = (model: TextModel) =>
    // Placing folds each model object once and caches it, so every run needs a new one.
    placeQuote({ ...model }, { exact: QUOTATION, prefix: 'before', suffix: 'after' });
  return [
    () => growth('news prose, words', LENGTHS, (size) => repeatParagraphs(paragraphs, size), find),
    () =>
      growth(
        'a word again and again, the names its prefixes, words',
        LENGTHS,
        (size) => repeatWord('khorasan', size),
        (model) => findMentions(prefixes, model),
      ),
    () => growth('one word without a space, six letters each', LENGTHS, endlessWord, find),
    () =>
      growth(
        'one quotation among look-alikes, look-alikes',
        [100, 1_000, 10_000],
        (size) => lookAlikes(QUOTATION, size),
        place,
      ),
  ];
}

function growth(
  kind: string,
  sizes: readonly number[],
  make: (size: number) => TextModel,
  run: (model: TextModel) => unknown,
): GrowthCost {
  // Not in turn: the shortest would then pay for the garbage of the longest.
  const measured = sizes.map((size) => {
    const model = make(size);
    return { size, time: sample(() => run(model), 15) };
  });
  const exponent = fitExponent(measured.map(({ size, time }) => ({ size, cost: time.median })));
  return { kind, sizes: measured, exponent };
}
