import type { Guard } from '../pack/pack';
import { MAX_NAME_WORDS } from '../pack/packLimits';
import type { TokenSpan } from '../text/tokens';
import type { AnalyzedText } from './analyzedText';
import type { Candidate } from './candidate';
import { compilePhrase, fitsPhrase } from './phrase';
import { type Places, placesOf, touches, touchesBeside } from './places';

/** At most this many words away for the scope `phrase`: enough for a title with `of the`. */
const PHRASE_REACH = 3;
export const SCOPES = ['phrase', 'sentence', 'paragraph', 'article'] as const;

/** Places by the entry that is mentioned there. */
export type MentionPlaces = ReadonlyMap<string, Places>;

/** The mentions that guards may ask for. */
export interface SettledMentions {
  /** Those with one meaning alone: they meet `needs`. */
  readonly certain: MentionPlaces;
  /** Those too that may mean another entry: enough for `unless`. */
  readonly possible: MentionPlaces;
}

/** Where the words and phrases of guards stand in a text, each looked for when it is first asked for. */
export class Company {
  readonly #analyzed: AnalyzedText;
  readonly #known = new Map<string, Places>();

  constructor(analyzed: AnalyzedText) {
    this.#analyzed = analyzed;
  }

  placesOf(item: string): Places {
    let places = this.#known.get(item);
    if (places === undefined) {
      places = placesOf(findPhrase(this.#analyzed, item));
      this.#known.set(item, places);
    }
    return places;
  }
}

function findPhrase({ tokens, places }: AnalyzedText, item: string): readonly TokenSpan[] {
  const phrase = compilePhrase(item);
  const starts = phrase.length > MAX_NAME_WORDS ? [] : (places.get(phrase[0]?.key ?? '') ?? []);
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
  analyzed: AnalyzedText,
  company: Company,
  { certain, possible }: SettledMentions,
): boolean {
  const has = (guard: Guard, mentions: MentionPlaces) =>
    hasCompany(guard, candidate, analyzed, company, mentions);
  const { needs, unless } = candidate;
  return (
    (needs === undefined || has(needs, certain)) && (unless === undefined || !has(unless, possible))
  );
}

/** Whether any item of any of the guard's lists is in its scope. */
function hasCompany(
  guard: Guard,
  candidate: Candidate,
  analyzed: AnalyzedText,
  company: Company,
  mentions: MentionPlaces,
): boolean {
  return SCOPES.some((scope) =>
    guard[scope]?.some((item) => {
      const window = windowOf(scope, candidate, analyzed);
      if (!item.startsWith('@')) return touches(company.placesOf(item), window);
      const places = mentions.get(item.slice(1));
      // A mention is no company of itself, nor of one that shares its words.
      return places !== undefined && touchesBeside(places, window, candidate);
    }),
  );
}

function windowOf(
  scope: (typeof SCOPES)[number],
  { from, to }: Candidate,
  analyzed: AnalyzedText,
): TokenSpan {
  const first = analyzed.tokens[from];
  if (first === undefined || scope === 'article') return { from: 0, to: analyzed.tokens.length };
  if (scope === 'paragraph') return analyzed.blocks[first.block] ?? { from, to };
  const sentence = analyzed.sentenceOf(first);
  if (scope === 'sentence') return sentence;
  return {
    from: Math.max(sentence.from, from - PHRASE_REACH),
    to: Math.min(sentence.to, to + PHRASE_REACH),
  };
}
