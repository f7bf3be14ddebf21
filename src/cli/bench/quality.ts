import { loadPacks } from '../packFiles/loadPacks';
import type { LabeledText } from './labeledText';
import { type MentionRow, measureMentions } from './measureMentions';
import {
  measureChangedMeaning,
  measureLookAlikes,
  measureQuotes,
  type QuoteScore,
} from './measureQuotes';
import { readCorpus } from './readCorpus';
import { readEssay } from './readEssay';
import { readOwnCorpus } from './readOwnCorpus';

/** One tool on quotations in articles that were edited in one way. */
export interface QuoteRow extends QuoteScore {
  readonly set: string;
}

export interface Quality {
  readonly mentions: readonly MentionRow[];
  readonly quotes: readonly QuoteRow[];
}

/**
 * Measures how well mentions are found and quotations placed, beside what readers have today. Texts
 * outside the project (`../shared`) are measured if they exist. There are `runs` edited articles for each
 * share of edited words.
 */
export function measureQuality(runs = 200): Quality {
  const { packs } = loadPacks('annotations');
  const [pack] = packs;
  if (pack === undefined) throw new RangeError('there is no pack under annotations/');
  const own = readOwnCorpus('tests/fixtures/mentions');
  const essay = readEssay('../shared/article/essay.txt', 'tests/fixtures/essay-places.json');
  const shared = readCorpus('../shared/corpus');
  const sets: [string, readonly LabeledText[]][] = [['own corpus', own]];
  if (essay !== null) sets.unshift(['essay', [essay]]);
  if (shared !== null) sets.push(['shared corpus', shared]);
  return {
    mentions: sets.flatMap(([set, texts]) => measureMentions(set, texts, pack)),
    quotes: measureAllQuotes(own, runs),
  };
}

function measureAllQuotes(texts: readonly LabeledText[], runs: number): QuoteRow[] {
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
