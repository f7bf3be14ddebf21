import type { Alias, Entry, EntryKind, Pattern } from '../pack/pack';
import type { TextModel } from '../text/textModel';
import { Boundaries } from './boundary';
import type { Candidate, IndexedEntry, NameHit } from './candidate';
import { compileCapitals } from './capitals';
import type { MentionIndex } from './compileIndex';
import { findNames, withoutParts } from './findNames';
import type { Mention } from './mention';
import { MAX_WORDS, type NameIndex } from './nameIndex';
import { resolveOverlaps } from './overlaps';
import { compilePatterns, findDescriptions, type PatternIndex } from './patternIndex';
import { isPartOfOtherName } from './properName';
import { type Reading, readModel } from './reading';
import { settleCandidates } from './settleCandidates';

/** A text with a mention of one of these is about the pack's subject. */
const VOUCHING_KINDS: ReadonlySet<EntryKind> = new Set(['group', 'event', 'agreement', 'person']);
/**
 * Marked only in such a text: *Turkey* and *safe haven* are everyday words. Peoples and offices are
 * like places in this; an organization's name stands for itself, but says little about the subject.
 */
const VOUCHED_KINDS: ReadonlySet<EntryKind> = new Set(['place', 'idea', 'people', 'office']);

/**
 * All mentions of the index's entries in a text, by names and by descriptions; sorted by start, of two
 * that start together the longer first. `overlaps.ts` has the rule for those that overlap.
 */
export function findMentions(index: MentionIndex, model: TextModel): Mention[] {
  const reading = readModel(model);
  const found = findCertain(index.names, index.patterns(), reading);
  const isVouched = found.some(({ of }) => VOUCHING_KINDS.has(of.entry.kind));
  return resolveOverlaps(
    found
      .filter(({ of }) => isVouched || !VOUCHED_KINDS.has(of.entry.kind))
      .map((candidate) => toMention(reading, candidate)),
  );
}

/** What one pattern alone finds in a text, its guards heeded. */
export function findDescriptionsOf(
  index: MentionIndex,
  entry: Entry,
  pattern: Pattern,
  model: TextModel,
): Mention[] {
  const reading = readModel(model);
  const patterns = compilePatterns([{ entry: { ...entry, patterns: [pattern] }, pack: 0 }]);
  return findCertain(index.names, patterns, reading)
    .filter(({ via }) => via === 'pattern')
    .map((candidate) => toMention(reading, candidate));
}

/** Every candidate whose words and company leave no doubt, overlapping ones too. */
function findCertain(
  nameIndex: NameIndex<IndexedEntry, Alias | null>,
  patterns: PatternIndex,
  reading: Reading,
): Candidate[] {
  const hits = findNames(nameIndex, reading);
  const names = plausibleNames(reading, hits);
  const settled = settleCandidates(reading, names);
  const descriptions = findDescriptions(patterns, reading, settled).filter(
    (description) => isWholePhrase(reading, description) && !isInsideOtherName(hits, description),
  );
  if (descriptions.length === 0) return withoutAmbiguous(settled);
  const all = [...names, ...descriptions].sort((a, b) => a.from - b.from);
  return withoutAmbiguous(settleCandidates(reading, all));
}

/** Names that are whole, written as names, and no part of another. */
function plausibleNames(reading: Reading, hits: readonly NameHit[]): Candidate[] {
  const boundaries = new Boundaries(reading, hits);
  const isTrusted = compileCapitals(reading);
  return withoutParts(hits)
    .filter(
      (hit) => boundaries.standsAlone(hit) && isTrusted(hit) && !isPartOfOtherName(reading, hit),
    )
    .map(({ from, to, of, alias }) => ({
      from,
      to,
      of,
      via: 'alias',
      needs: alias?.needs,
      unless: alias?.unless,
      isShortName: of.entry.kind === 'person' && to - from === 1 && alias?.needs === undefined,
    }));
}

/** Not the second half of a hyphenated word, as *attack* in *counter-attack*. */
function isWholePhrase({ tokens }: Reading, { from, to }: Candidate): boolean {
  const before = tokens[from - 1];
  const last = tokens[to - 1];
  return before?.joint !== 'hyphen' && last?.joint !== 'hyphen';
}

/**
 * Inside a longer proper name, marked or NIL, that is not the entry's own. A name of small letters, such
 * as an idea's *suicide operation*, may well describe something else besides.
 */
function isInsideOtherName(hits: readonly NameHit[], { from, to, of }: Candidate): boolean {
  for (let at = firstFrom(hits, from - MAX_WORDS); at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.from > from) return false;
    if (hit.to < to) continue;
    const isLonger = hit.to - hit.from > to - from;
    if (hit.alias === null || (isLonger && hit.of !== of && isProper(hit))) return true;
  }
  return false;
}

function isProper({ words }: NameHit): boolean {
  return words.some(({ shape }) => shape !== 'lower' && shape !== 'number');
}

/** The first of the hits, which are sorted by start, that begins at `from` or later. */
function firstFrom(hits: readonly NameHit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of one span with two meanings in one pack, neither is certain; of two packs, the first speaks. */
function withoutAmbiguous(candidates: readonly Candidate[]): Candidate[] {
  const bySpan = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.via !== 'alias') continue;
    const span = `${candidate.from}-${candidate.to}`;
    bySpan.set(span, [...(bySpan.get(span) ?? []), candidate]);
  }
  return candidates.filter((candidate) => {
    if (candidate.via !== 'alias') return true;
    const rivals = bySpan.get(`${candidate.from}-${candidate.to}`) ?? [];
    const first = Math.min(...rivals.map(({ of }) => of.pack));
    return rivals.every(({ of }) => of.pack !== first || of === candidate.of);
  });
}

function toMention({ tokens }: Reading, { from, to, of, via }: Candidate): Mention {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) throw new RangeError(`no words ${from}–${to}`);
  return { entryId: of.entry.id, via, start, end };
}
