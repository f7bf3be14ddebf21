import type { Guard } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { Candidate } from './candidate';
import { compileNameIndex } from './nameIndex';
import type { Reading } from './reading';

/** At most this many words away for the scope `phrase`. */
const PHRASE_REACH = 3;
export const SCOPES = ['phrase', 'sentence', 'paragraph', 'article'] as const;

/** Places by what stands there: a guard's word or phrase, or `@id`. Each list is sorted by start. */
export type Places = ReadonlyMap<string, readonly TokenSpan[]>;

/** Where the words and phrases of the candidates' guards stand in the text; entries are not looked up. */
export function findCompany(reading: Reading, candidates: readonly Candidate[]): Places {
  const items = new Set<string>();
  for (const { needs, unless } of candidates) {
    for (const guard of [needs, unless]) {
      for (const scope of SCOPES) {
        for (const item of guard?.[scope] ?? []) if (!item.startsWith('@')) items.add(item);
      }
    }
  }
  const index = compileNameIndex([...items], takeItself);
  const places = new Map<string, TokenSpan[]>();
  for (const place of index.findIn(reading)) {
    const known = places.get(place.name.source);
    if (known === undefined) places.set(place.name.source, [place]);
    else known.push(place);
  }
  return places;
}

function takeItself(item: string, take: (text: string, value: null, takesPlural: boolean) => void) {
  take(item, null, false);
}

/** Whether `needs` are met and `unless` is not. */
export function holdsGuards(
  candidate: Candidate,
  reading: Reading,
  company: Places,
  mentions: Places,
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
  company: Places,
  mentions: Places,
): boolean {
  return SCOPES.some((scope) =>
    guard[scope]?.some((item) => {
      const places = item.startsWith('@') ? mentions.get(item.slice(1)) : company.get(item);
      if (places === undefined) return false;
      return stands(places, windowOf(scope, candidate, reading), candidate, item.startsWith('@'));
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
  isOther: boolean,
): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to ?? 0) <= window.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.from >= window.to) return false;
    if (!isOther || place.from >= self.to || place.to <= self.from) return true;
  }
  return false;
}
