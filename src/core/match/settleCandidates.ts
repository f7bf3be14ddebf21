import { addTo } from '../collections/addTo';
import type { TokenSpan } from '../text/tokens';
import { withoutAmbiguous } from './ambiguity';
import type { AnalyzedText } from './analyzedText';
import type { Candidate } from './candidate';
import {
  type Company,
  holdsGuards,
  type MentionPlaces,
  SCOPES,
  type SettledMentions,
} from './guard';
import { placesOf } from './places';

/** Guards that lean on one another in a ring would go round forever; no text of the corpus takes over two. */
const MAX_PASSES = 6;
const NO_MENTIONS: SettledMentions = { certain: new Map(), possible: new Map() };

/**
 * The candidates whose guards hold and whose meaning is certain. Those that lean on no other mention are
 * settled first; then, pass by pass, those that need one. Where that does not settle, only what held in
 * both of the last two passes is kept. `candidates` are by start.
 */
export function settleCandidates(
  analyzed: AnalyzedText,
  company: Company,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  let before: readonly Candidate[] = [];
  let held: readonly Candidate[] = candidates.filter(
    (candidate) =>
      !leansOnEntries(candidate) && holdsGuards(candidate, analyzed, company, NO_MENTIONS),
  );
  if (!candidates.some((each) => each.isShortName || leansOnEntries(each))) {
    return withoutAmbiguous(held);
  }
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const certain = withoutAmbiguous(held);
    const mentions = { certain: placesByEntry(certain), possible: placesByEntry(held) };
    const fuller = placesByEntry(certain.filter(({ isShortName }) => !isShortName));
    const next = candidates.filter(
      (candidate) =>
        (!candidate.isShortName || fuller.has(candidate.indexed.entry.id)) &&
        holdsGuards(candidate, analyzed, company, mentions),
    );
    if (next.length === held.length && next.every((candidate, at) => candidate === held[at])) {
      return certain;
    }
    before = held;
    held = next;
  }
  return heldInBoth(candidates, before, held);
}

/** A name with two meanings is not certain because one of them holds only every other pass. */
function heldInBoth(
  candidates: readonly Candidate[],
  before: readonly Candidate[],
  last: readonly Candidate[],
): Candidate[] {
  const [first, second] = [new Set(before), new Set(last)];
  const either = candidates.filter((each) => first.has(each) || second.has(each));
  return withoutAmbiguous(either).filter((each) => first.has(each) && second.has(each));
}

function leansOnEntries({ needs, unless }: Candidate): boolean {
  return [needs, unless].some((guard) =>
    SCOPES.some((scope) => guard?.[scope]?.some((item) => item.startsWith('@'))),
  );
}

function placesByEntry(candidates: readonly Candidate[]): MentionPlaces {
  const mentions = new Map<string, TokenSpan[]>();
  for (const candidate of candidates) {
    addTo(mentions, candidate.indexed.entry.id, candidate);
  }
  return new Map([...mentions].map(([id, spans]) => [id, placesOf(spans)]));
}
