import type { Entry, EntryKind, Pattern } from '../pack/pack';
import { MAX_NAME_WORDS } from '../pack/packLimits';
import type { TextModel } from '../text/textModel';
import { type AnalyzedText, analyzeModel } from './analyzedText';
import { Boundaries } from './boundary';
import type { Candidate, NameHit } from './candidate';
import { isTrustedInCapitals } from './capitals';
import type { MentionIndex } from './compileIndex';
import { type FoundNames, findNames, isProper, withoutParts } from './findNames';
import { Company } from './guard';
import type { Mention } from './mention';
import type { NameIndex } from './nameIndex';
import { resolveOverlaps } from './overlaps';
import { compilePatterns, findDescriptions, type PatternIndex } from './patternIndex';
import { isPartOfOtherName } from './properName';
import { settleCandidates } from './settleCandidates';

/** A text with a mention of one of these is about the pack's subject. */
const VOUCHING_KINDS: ReadonlySet<EntryKind> = new Set(['group', 'event', 'agreement', 'person']);
/**
 * Marked only in such a text: *Turkey* and *safe haven* are everyday words. Peoples and offices are
 * like places in this; an organization's name stands for itself, but says little about the subject.
 */
const VOUCHED_KINDS: ReadonlySet<EntryKind> = new Set(['place', 'idea', 'people', 'office']);

/**
 * All mentions of the index's entries in a text, by names and by descriptions, and those that the
 * article's file has by quotation; sorted by start, of two that start together the longer first.
 * `overlaps.ts` has the rule for those that overlap.
 */
export function findMentions(
  index: MentionIndex,
  model: TextModel,
  quoted: readonly Mention[] = [],
): Mention[] {
  const analyzed = analyzeModel(model);
  const found = findCertain(index.names, index.patterns, analyzed);
  const isVouched = found.some(({ indexed }) => VOUCHING_KINDS.has(indexed.entry.kind));
  const mentions = found
    .filter(({ indexed }) => isVouched || !VOUCHED_KINDS.has(indexed.entry.kind))
    .map((candidate) => toMention(analyzed, candidate));
  return resolveOverlaps([...mentions, ...quoted]);
}

/** What one pattern alone finds in a text, its guards heeded. */
export function findDescriptionsOf(
  index: MentionIndex,
  entry: Entry,
  pattern: Pattern,
  model: TextModel,
): Mention[] {
  const analyzed = analyzeModel(model);
  const patterns = compilePatterns([{ entry: { ...entry, patterns: [pattern] }, pack: 0 }]);
  return findCertain(index.names, patterns, analyzed)
    .filter(({ via }) => via === 'pattern')
    .map((candidate) => toMention(analyzed, candidate));
}

/** Every candidate whose words and company leave no doubt, overlapping ones too. */
function findCertain(
  nameIndex: NameIndex,
  patterns: PatternIndex,
  analyzed: AnalyzedText,
): readonly Candidate[] {
  const found = findNames(nameIndex, analyzed);
  const names = plausibleNames(analyzed, found);
  const company = new Company(analyzed);
  const settled = settleCandidates(analyzed, company, names);
  const descriptions = findDescriptions(patterns, analyzed, settled).filter(
    (description) => isWholePhrase(analyzed, description) && !isInsideOtherName(found, description),
  );
  if (descriptions.length === 0) return settled;
  const all = [...names, ...descriptions].sort((a, b) => a.from - b.from);
  return settleCandidates(analyzed, company, all);
}

/** Names that are whole, written as names, and no part of another. */
function plausibleNames(analyzed: AnalyzedText, found: FoundNames): Candidate[] {
  const boundaries = new Boundaries(analyzed, found);
  return withoutParts(found.longest)
    .filter(
      (hit) =>
        boundaries.standsAlone(hit) &&
        isTrustedInCapitals(analyzed, hit) &&
        !isPartOfOtherName(analyzed, hit),
    )
    .map(({ from, to, indexed, alias }) => ({
      from,
      to,
      indexed,
      via: 'alias',
      needs: alias?.needs,
      unless: alias?.unless,
      isShortName: indexed.entry.kind === 'person' && to - from === 1 && alias?.needs === undefined,
    }));
}

/** Not the second half of a hyphenated word, as *attack* in *counter-attack*. */
function isWholePhrase({ tokens }: AnalyzedText, { from, to }: Candidate): boolean {
  const before = tokens[from - 1];
  const last = tokens[to - 1];
  return before?.joint !== 'hyphen' && last?.joint !== 'hyphen';
}

/**
 * Inside a longer proper name, marked or NIL, that is not the entry's own, or cutting a NIL name in two. A
 * name of small letters, such as an idea's *suicide operation*, may well describe something else besides.
 */
function isInsideOtherName(found: FoundNames, { from, to, indexed }: Candidate): boolean {
  for (let at = Math.max(0, from - MAX_NAME_WORDS); at <= from; at += 1) {
    for (const hit of found.at(at)) {
      if (hit.to < to) break;
      const isLonger = hit.to - hit.from > to - from;
      if (hit.alias === null || (isLonger && hit.indexed !== indexed && isProper(hit))) return true;
    }
  }
  // A name that ends in a small letter only says what may not follow, as `Kabul denied`.
  const isCut = ({ alias, to: end, words }: NameHit) =>
    alias === null && end > to && words.at(-1)?.shape !== 'lower';
  for (let at = from + 1; at < to; at += 1) {
    if (found.at(at).some(isCut)) return true;
  }
  return false;
}

function toMention({ tokens }: AnalyzedText, { from, to, indexed, via }: Candidate): Mention {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) throw new RangeError(`no words ${from}–${to}`);
  return { entryId: indexed.entry.id, via, start, end };
}
