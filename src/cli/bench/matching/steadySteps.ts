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

/** One way to find so many names, in a text of 10,000 words. */
export interface NamesCost {
  readonly matcher: string;
  readonly names: number;
  /** Milliseconds; null where it cannot be built. */
  readonly find: Spread | null;
  readonly build: Spread | null;
  /** Megabytes that it holds besides the names themselves; null where the engine does not tell. */
  readonly heap: number | null;
}

/** How cost grows with one kind of text. */
export interface GrowthCost {
  readonly kind: string;
  /** Milliseconds, by size: of words, or of what the kind says. */
  readonly sizes: readonly { readonly size: number; readonly time: Spread }[];
  readonly exponent: number;
}

/** What is measured, in steps: a browser's driver gives up on what takes minutes. */
export interface SteadySteps {
  readonly names: readonly (() => readonly NamesCost[])[];
  readonly growth: readonly (() => GrowthCost)[];
}

export interface Engine {
  readonly isBrowser: boolean;
  /** What `make` makes, and how many megabytes it holds, where that can be told. */
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
/** What takes longer to build, in milliseconds, is built once. */
const ONE_RUN = 500;

/** Matching with more and more names beside published matchers, and with longer and longer texts. */
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
 * The hundred of our names that the text has most often, in every list, so that the same is found with
 * each; the others are made up, and some of them begin with words that our names begin with.
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
    // Placing folds a model once and keeps it; a new one is folded anew.
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
  // One after the other: in turn, what the longest leaves to the garbage collector would fall on the shortest.
  const measured = sizes.map((size) => {
    const model = make(size);
    return { size, time: sample(() => run(model), 15) };
  });
  const exponent = fitExponent(measured.map(({ size, time }) => ({ size, cost: time.median })));
  return { kind, sizes: measured, exponent };
}
