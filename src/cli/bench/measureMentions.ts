import { annotate } from '../../core/annotate/annotate';
import { compileIndex } from '../../core/match/compileIndex';
import type { Mention, Via } from '../../core/match/mention';
import type { Pack } from '../../core/pack/pack';
import type { LabeledText } from './labeledText';
import { searchNames } from './nameSearch';
import { type MentionScore, scoreMentions } from './scoreMentions';

/** One tool on one set of texts, or one part of what Sidelight found there. */
export interface MentionRow {
  readonly set: string;
  readonly tool: string;
  /** `all`, or `kind group`, `way pattern`, `entry isis-k`. */
  readonly part: string;
  /** Of what was found and labeled, the share that is right; null if there was nothing. */
  readonly precision: number | null;
  /**
   * Of what must be found, the share that was; null if a part has no such labels. No label says which way
   * should find it, so for a way this is the share of all labels that it finds alone.
   */
  readonly recall: number | null;
  readonly found: number;
  readonly expected: number;
  readonly wrong: number;
  readonly trapped: number;
  /** What is wrong, and what was missed; for a way only what is wrong, since another may find the rest. */
  readonly errors: readonly string[];
}

/** The mentions that belong to a part, and the labels that it should find. */
interface Part {
  readonly name: string;
  readonly has: (mention: Mention) => boolean;
  readonly expects: (entryId: string) => boolean;
}

const WAYS: readonly Via[] = ['alias', 'pattern', 'quote'];
const NOBODY = { title: null, bylines: [], publishedAt: null };
const ESSAY_URL = 'https://www.nytimes.com/2024/03/31/opinion/isis-russia-terrorism-attack.html';

/** Measures Sidelight on one set of texts, as a whole and in its parts, beside a plain search for each name. */
export function measureMentions(
  set: string,
  texts: readonly LabeledText[],
  pack: Pack,
): MentionRow[] {
  const library = { packs: [pack], index: compileIndex([pack]) };
  const ours = new Map(
    texts.map((text) => {
      const url = text.name === 'essay' ? ESSAY_URL : null;
      const request = { metadata: { ...NOBODY, url }, model: text.model };
      return [text, annotate(library, request).mentions];
    }),
  );
  const sidelight = (text: LabeledText) => ours.get(text) ?? [];
  const row = (tool: string, find: (text: LabeledText) => readonly Mention[]) =>
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
    ...WAYS.map((way) =>
      rowOf(
        set,
        'sidelight',
        `way ${way}`,
        texts.map((text) => scoreWay(text, sidelight(text), way)),
      ),
    ),
    ...partsOf(texts, pack, sidelight)
      .map((part) =>
        rowOf(
          set,
          'sidelight',
          part.name,
          texts.map((text) => scorePart(text, sidelight(text), part)),
        ),
      )
      .filter(({ precision, recall }) => precision !== null || recall !== null),
  ];
}

/** The kinds and the entries that are labeled or found anywhere. */
function partsOf(
  texts: readonly LabeledText[],
  pack: Pack,
  find: (text: LabeledText) => readonly Mention[],
): Part[] {
  const ids = new Set(
    texts.flatMap((text) => [
      ...text.labels.flatMap(({ entities }) => entities),
      ...find(text).map(({ entryId }) => entryId),
    ]),
  );
  const kindOf = (id: string) => pack.entries[id]?.kind ?? 'none';
  const part = (name: string, expects: (entryId: string) => boolean): Part => ({
    name,
    expects,
    has: ({ entryId }) => expects(entryId),
  });
  return [
    ...[...new Set([...ids].map(kindOf))].map((kind) =>
      part(`kind ${kind}`, (id) => kindOf(id) === kind),
    ),
    ...[...ids].sort().map((own) => part(`entry ${own}`, (id) => id === own)),
  ];
}

/**
 * Scores a part. Its mentions are judged by all labels, but only its own labels are expected, and any
 * mention that is as good finds them.
 */
function scorePart(
  text: LabeledText,
  mentions: readonly Mention[],
  { has, expects }: Part,
): MentionScore {
  const labels = text.labels.filter(({ entities }) => entities.some(expects));
  const { found, expected, misses } = scoreMentions({ ...text, labels }, mentions);
  const judged = scoreMentions(text, mentions.filter(has));
  return { ...judged, found, expected, misses, errors: [...judged.mistakes, ...misses] };
}

function scoreWay(text: LabeledText, mentions: readonly Mention[], way: Via): MentionScore {
  const score = scoreMentions(
    text,
    mentions.filter(({ via }) => via === way),
  );
  return { ...score, misses: [], errors: score.mistakes };
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
    errors: scores.flatMap(({ errors }) => errors),
  };
}
