import { meets, type Span, type TextModel } from '../../core/text/textModel';

export const UNCOVERED_KINDS = ['name', 'abbreviation', 'number', 'date'] as const;
export type UncoveredKind = (typeof UNCOVERED_KINDS)[number];

/** Something in a text that a reader may want explained but nothing explains. */
export interface Uncovered {
  readonly kind: UncoveredKind;
  readonly text: string;
  readonly count: number;
  /** The number of the block in which it first occurs, from 1. */
  readonly block: number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
const PATTERNS: Readonly<Record<UncoveredKind, RegExp>> = {
  date: new RegExp(
    `\\b${MONTH}(?:\\s\\d{1,2}(?:,\\s\\d{4})?|\\s(?:of\\s)?\\d{4})?\\b|\\b(?:19|20)\\d\\d(?:s|\\b)`,
    'gu',
  ),
  abbreviation:
    /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}{2,}(?:-\p{Lu}+)*(?![\p{L}\p{N}])/gu,
  // Capitalized words, joined by the small words that occur inside names.
  name: /(?<![\p{L}\p{N}])(?:al-)?\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}-]*(?:\s(?:(?:of|the|and|for|in|bin|al|de|von)\s){0,2}(?:al-)?\p{Lu}[\p{L}-]*)*/gu,
  number:
    /(?<![\p{L}\p{N}])[$€£]?\d[\d,.]*\d?(?:\s(?:percent|million|billion|trillion))?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/giu,
};

/** Where a sentence or a quotation begins, and everyday words are capitalized. */
const SENTENCE_START = /(?:^|[.!?:]['"”’)]*\s+|["“‘(]\s*|\n)$/u;

/**
 * Finds what no span covers: capitalized names, abbreviations, numbers and dates, the most frequent
 * first. A single capitalized word at the start of a sentence counts only if it also occurs inside one.
 */
export function findUncovered(model: TextModel, covered: readonly Span[]): Uncovered[] {
  const { text } = model;
  const taken = [...covered];
  const found = new Map<
    string,
    { kind: UncoveredKind; text: string; starts: number[]; sure: boolean }
  >();
  for (const kind of ['date', 'abbreviation', 'name', 'number'] as const) {
    for (const match of text.matchAll(PATTERNS[kind])) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => meets(other, span))) continue;
      taken.push(span);
      const ending = kind === 'number' ? /[.,]$/u : /['’]s$/u;
      const words = match[0].replace(ending, '');
      const key = `${kind} ${words}`;
      const entry = found.get(key) ?? { kind, text: words, starts: [], sure: false };
      entry.starts.push(span.start);
      entry.sure ||= kind !== 'name' || !isSentenceStart(text, span.start) || words.includes(' ');
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .filter(({ sure }) => sure)
    .map(({ kind, text: words, starts }) => ({
      kind,
      text: words,
      count: starts.length,
      block: model.blocks.findIndex(({ end }) => (starts[0] ?? 0) < end) + 1,
    }))
    .sort((a, b) => b.count - a.count || a.block - b.block);
}

function isSentenceStart(text: string, at: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, at - 6), at)) || at === 0;
}
