import type { Guard } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { Candidate } from './candidate';
import { MAX_WORDS } from './nameIndex';
import { compilePhrase, fitsPhrase } from './phrase';
import type { Reading } from './reading';

/** At most this many words away for the scope `phrase`. */
const PHRASE_REACH = 3;
export const SCOPES = ['phrase', 'sentence', 'paragraph', 'article'] as const;

/** Places by the entry that is mentioned there. Each list is sorted by end. */
export type MentionPlaces = ReadonlyMap<string, readonly TokenSpan[]>;

/** Where the words and phrases of guards stand in a text, each looked for when it is first asked for. */
export class Company {
  readonly #reading: Reading;
  readonly #known = new Map<string, readonly TokenSpan[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Sorted by start. */
  placesOf(item: string): readonly TokenSpan[] {
    let places = this.#known.get(item);
    if (places === undefined) {
      places = placesOfPhrase(this.#reading, item);
      this.#known.set(item, places);
    }
    return places;
  }
}

function placesOfPhrase({ tokens, places }: Reading, item: string): readonly TokenSpan[] {
  const phrase = compilePhrase(item);
  const starts = phrase.length > MAX_WORDS ? [] : (places.get(phrase[0]?.key ?? '') ?? []);
  return starts
    .filter(
      (from) =>
        phrase.every(({ key }, at) => tokens[from + at]?.key === key) &&
        fitsPhrase(phrase, tokens, from),
    )
    .map((from) => ({ from, to: from + phrase.length }));
}

/** Whether `needs` are met and `unless` is not. */
export function holdsGuards(
  candidate: Candidate,
  reading: Reading,
  company: Company,
  mentions: MentionPlaces,
): boolean {
  const has = (guard: Guard) => hasCompany(guard, candidate, reading, company, mentions);
  const { needs, unless } = candidate;
  return (needs === undefined || has(needs)) && (unless === undefined || !has(unless));
}

/** Whether any item of any of the guard's lists is in its scope. */
function hasCompany(
  guard: Guard,
  candidate: Candidate,
  reading: Reading,
  company: Company,
  mentions: MentionPlaces,
): boolean {
  return SCOPES.some((scope) =>
    guard[scope]?.some((item) => {
      const places = item.startsWith('@') ? mentions.get(item.slice(1)) : company.placesOf(item);
      if (places === undefined) return false;
      const window = windowOf(scope, candidate, reading);
      return stands(places, window, candidate, reading, item.startsWith('@'));
    }),
  );
}

function windowOf(
  scope: (typeof SCOPES)[number],
  { from, to }: Candidate,
  reading: Reading,
): TokenSpan {
  const first = reading.tokens[from];
  if (first === undefined || scope === 'article') return { from: 0, to: reading.tokens.length };
  if (scope === 'paragraph') return reading.blocks[first.block] ?? { from, to };
  const sentence = reading.sentenceOf(first);
  if (scope === 'sentence') return sentence;
  return {
    from: Math.max(sentence.from, from - PHRASE_REACH),
    to: Math.min(sentence.to, to + PHRASE_REACH),
  };
}

/** Whether one of `places` touches the window; a mention is no company of itself. */
function stands(
  places: readonly TokenSpan[],
  window: TokenSpan,
  self: TokenSpan,
  reading: Reading,
  isOther: boolean,
): boolean {
  const first = reading.tokens[self.from];
  // A place stays in its sentence: by end none behind it comes before one in it.
  const until = Math.max(window.to, first === undefined ? 0 : reading.sentenceOf(first).to);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to ?? 0) <= window.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.from >= until) return false;
    if (place.from >= window.to) continue;
    if (!isOther || place.from >= self.to || place.to <= self.from) return true;
  }
  return false;
}
