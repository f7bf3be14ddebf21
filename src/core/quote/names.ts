import { FUNCTION_WORDS } from '../text/functionWords';
import type { Word } from '../text/words';

/** Titles that say nothing of who is meant. */
const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);
/** Parts of Arabic names. In English prose only a name follows them, in small letters too (`abu bakr`). */
const PARTICLES: ReadonlySet<string> = new Set(['abu', 'umm', 'bin', 'bint', 'ibn', 'abd']);

/** Whether one text has a name that the other has not even in small letters, or two names have changed places. */
export function namesDiffer(one: readonly Word[], other: readonly Word[]): boolean {
  const [names, otherNames] = [namesOf(one), namesOf(other)];
  return (
    hasStranger(names, other) ||
    hasStranger(otherNames, one) ||
    areSwapped(placesOf(one, names, other), placesOf(other, otherNames, one))
  );
}

function hasStranger(names: ReadonlySet<string>, words: readonly Word[]): boolean {
  const keys = new Set(words.map(({ key }) => key));
  return [...names].some((name) => !keys.has(name));
}

/** One name has gone forward past words of both texts, and one back: a single word that moved does not do that. */
function areSwapped(
  places: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): boolean {
  const inBoth = [...places.keys()].filter((name) => others.has(name));
  const inBothThere = [...others.keys()].filter((name) => places.has(name));
  if (inBoth.join() === inBothThere.join()) return false;
  const steps = inBoth.map((name) => (others.get(name) ?? 0) - (places.get(name) ?? 0));
  return steps.some((step) => step > 0) && steps.some((step) => step < 0);
}

/** For each name, in order of first appearance, how many words before it both texts have. */
function placesOf(
  words: readonly Word[],
  names: ReadonlySet<string>,
  others: readonly Word[],
): Map<string, number> {
  const ordinary = new Set(others.filter((word) => !isName(word)).map(({ key }) => key));
  const places = new Map<string, number>();
  let passed = 0;
  for (const { key } of words) {
    if (!names.has(key)) passed += ordinary.has(key) ? 1 : 0;
    else if (!places.has(key)) places.set(key, passed);
  }
  return places;
}

function namesOf(words: readonly Word[]): ReadonlySet<string> {
  const names = words.filter((word, at) => isName(word) || PARTICLES.has(words[at - 1]?.key ?? ''));
  return new Set(names.map(({ key }) => key));
}

function isName({ key, shape }: Word): boolean {
  if (FUNCTION_WORDS.has(key) || COURTESY.has(key)) return false;
  return shape === 'capitalized' || shape === 'capitals';
}
