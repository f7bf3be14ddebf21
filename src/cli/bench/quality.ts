import { annotate } from '../../core/annotate/annotate';
import { compileIndex } from '../../core/match/compileIndex';
import type { Mention } from '../../core/match/mention';
import type { Pack } from '../../core/pack/pack';
import { loadPacks } from '../loadPacks';
import type { LabelledText } from './labelledText';
import {
  measureChangedMeaning,
  measureLookAlikes,
  measureQuotes,
  type QuoteScore,
} from './measureQuotes';
import { searchNames } from './nameSearch';
import { readCorpus } from './readCorpus';
import { readEssay } from './readEssay';
import { readOwnCorpus } from './readOwnCorpus';
import { type MentionScore, scoreMentions } from './scoreMentions';

/** One tool on one set of texts, or one part of what Sidelight found there. */
export interface MentionRow {
  readonly set: string;
  readonly tool: string;
  /** `all`, or `kind group`, `way pattern`, `entry isis-k`. */
  readonly part: string;
  /** Of what was found and labelled, the share that is right; null where nothing was. */
  readonly precision: number | null;
  /** Of what must be found, the share that was; null where a part has no such labels. */
  readonly recall: number | null;
  readonly found: number;
  readonly expected: number;
  readonly wrong: number;
  readonly trapped: number;
  readonly errors: readonly string[];
}

/** One tool on quotations in articles edited one way. */
export interface QuoteRow {
  readonly set: string;
  readonly tool: string;
  readonly quotes: number;
  readonly placed: number;
  readonly wrong: number;
  readonly errors: readonly string[];
}

export interface Quality {
  readonly mentions: readonly MentionRow[];
  readonly quotes: readonly QuoteRow[];
}

const NOBODY = { title: null, bylines: [], publishedAt: null };
const ESSAY_URL = 'https://www.nytimes.com/2024/03/31/opinion/isis-russia-terrorism-attack.html';

/**
 * Measures how well mentions are found and quotations placed, beside what a reader could have today.
 * Texts outside the project (`../shared`) are measured where they are. `runs` edited articles for each
 * share of edited words.
 */
export function measureQuality(runs = 200): Quality {
  const { packs } = loadPacks('annotations');
  const [pack] = packs;
  if (pack === undefined) throw new RangeError('there is no pack under annotations/');
  const own = readOwnCorpus('tests/fixtures/mentions');
  const essay = readEssay('../shared/article/essay.txt', 'tests/fixtures/essay-places.json');
  const shared = readCorpus('../shared/corpus');
  const sets: [string, readonly LabelledText[]][] = [['own corpus', own]];
  if (essay !== null) sets.unshift(['essay', [essay]]);
  if (shared !== null) sets.push(['shared corpus', shared]);
  return {
    mentions: sets.flatMap(([set, texts]) => measureSet(set, texts, pack)),
    quotes: measureAllQuotes(own, runs),
  };
}

function measureSet(set: string, texts: readonly LabelledText[], pack: Pack): MentionRow[] {
  const library = { packs: [pack], index: compileIndex([pack]) };
  const ours = new Map(
    texts.map((text) => {
      const url = text.name === 'essay' ? ESSAY_URL : null;
      const request = { metadata: { ...NOBODY, url }, model: text.model };
      return [text, annotate(library, request).mentions];
    }),
  );
  const sidelight = (text: LabelledText) => ours.get(text) ?? [];
  const row = (tool: string, find: (text: LabelledText) => readonly Mention[]) =>
    rowOf(
      set,
      tool,
      'all',
      texts.map((text) => scoreMentions(text, find(text))),
    );
  return [
    row('sidelight', sidelight),
    row('exact search', (text) => searchNames(pack, text.model.text, false)),
    row('search in any case', (text) => searchNames(pack, text.model.text, true)),
    ...partsOf(set, texts, pack, sidelight),
  ];
}

/** Sidelight's figures by kind, by way and by entry. */
function partsOf(
  set: string,
  texts: readonly LabelledText[],
  pack: Pack,
  find: (text: LabelledText) => readonly Mention[],
): MentionRow[] {
  const kindOf = (id: string) => pack.entries[id]?.kind ?? 'none';
  const rows: MentionRow[] = [];
  const add = (
    part: string,
    hasLabel: (id: string) => boolean,
    has: (mention: Mention) => boolean,
  ) => {
    const scores = texts.map((text) => {
      const labels = text.labels.filter(({ entities }) => entities.some(hasLabel));
      // All labels stay, so that a mention of one part is judged by them; but only the part's are expected.
      const judged = scoreMentions(text, find(text).filter(has));
      const expected = scoreMentions({ ...text, labels }, find(text));
      return { ...judged, found: expected.found, expected: expected.expected };
    });
    rows.push(rowOf(set, 'sidelight', part, scores));
  };
  const ids = [
    ...new Set(texts.flatMap(({ labels }) => labels.flatMap(({ entities }) => entities))),
  ];
  for (const kind of new Set(ids.map(kindOf))) {
    add(
      `kind ${kind}`,
      (id) => kindOf(id) === kind,
      ({ entryId }) => kindOf(entryId) === kind,
    );
  }
  for (const way of ['alias', 'pattern', 'quote'] as const) {
    add(
      `way ${way}`,
      () => false,
      ({ via }) => via === way,
    );
  }
  for (const id of ids.sort()) {
    add(
      `entry ${id}`,
      (label) => label === id,
      ({ entryId }) => entryId === id,
    );
  }
  return rows;
}

function rowOf(
  set: string,
  tool: string,
  part: string,
  scores: readonly MentionScore[],
): MentionRow {
  const sum = (of: (score: MentionScore) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const [right, wrong] = [sum((score) => score.right), sum((score) => score.wrong)];
  const [found, expected] = [sum((score) => score.found), sum((score) => score.expected)];
  return {
    set,
    tool,
    part,
    precision: right + wrong > 0 ? right / (right + wrong) : null,
    recall: expected > 0 ? found / expected : null,
    found,
    expected,
    wrong,
    trapped: sum((score) => score.trapped),
    errors: part === 'all' ? scores.flatMap(({ errors }) => errors) : [],
  };
}

function measureAllQuotes(texts: readonly LabelledText[], runs: number): QuoteRow[] {
  const paragraphs = texts.flatMap(({ model }) => model.text.split('\n'));
  const rows = (set: string, scores: readonly QuoteScore[]): QuoteRow[] =>
    scores.map((score) => ({ set, ...score }));
  return [
    ...[0.01, 0.05, 0.1].flatMap((share) =>
      rows(`${100 * share} % of words edited`, measureQuotes(paragraphs, share, runs)),
    ),
    ...rows('original gone, look-alike planted', measureLookAlikes(paragraphs, runs)),
    ...rows('meaning changed', measureChangedMeaning(paragraphs, runs)),
  ];
}
