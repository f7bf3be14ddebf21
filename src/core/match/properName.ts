import { FUNCTION_WORDS } from '../text/functionWords';
import type { Token } from '../text/tokens';
import type { AnalyzedText } from './analyzedText';
import type { NameHit } from './candidate';
import { NAME_PARTICLES } from './compounds';

/** Before a name they are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
  `president chairman sheikh shaykh sheik mullah maulawi mawlawi maulana emir amir leader chief colonel
  general director professor doctor secretary minister senator representative ambassador commander
  captain major lieutenant author mastermind founder terrorist financier militant jihadist imam haji`.split(
    /\s+/,
  ),
);

/** At the head of a sentence they may begin a longer name, where another capital there says nothing. */
const NAME_STARTERS: ReadonlySet<string> = new Set(
  `new little old great greater east west north south upper lower saint san santa lake mount port fort
  radio bank camp team hotel cafe restaurant club university lady miss air royal central`.split(
    /\s+/,
  ),
);

const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`.split(/\s+/),
);

/**
 * Whether a capitalized neighbor makes a place, person, idea, office or people part of another proper name, as in
 * `New Kabul Bank`, `Hamza bin Laden`, `Costa Rica` and `Sokoto Caliphate`. Groups, events, agreements
 * and organizations stand beside titles and ranks too often for the rule (`Taliban Deputy Minister`):
 * for them a pack has `refuses`. In headlines letter case says nothing, and only a place is refused there,
 * after a word that begins such names (`New Kabul`).
 */
export function isPartOfOtherName(analyzed: AnalyzedText, hit: NameHit): boolean {
  const first = analyzed.tokens[hit.from];
  const last = analyzed.tokens[hit.to - 1];
  if (first === undefined || last === undefined) return false;
  const inProse = analyzed.caseOf(first) === 'prose';
  switch (hit.indexed.entry.kind) {
    case 'place':
      if (!inProse) return startsName(analyzed, hit.from);
      return isRaisedBefore(analyzed, hit.from, NAME_STARTERS) || isRaisedAfter(analyzed, hit.to);
    case 'person':
      if (!inProse) return false;
      return (
        (!isFullName(hit) && isRaisedBefore(analyzed, hit.from, null)) ||
        isRaisedAfter(analyzed, hit.to)
      );
    case 'idea':
    case 'office':
    case 'people':
      if (!inProse) return false;
      return (
        (isRaised(hit, 0, first) && isRaisedBefore(analyzed, hit.from, NAME_STARTERS)) ||
        (isRaised(hit, -1, last) && isRaisedAfter(analyzed, hit.to))
      );
    default:
      return false;
  }
}

/** A given name and more: a word before it is not its first. */
function isFullName(hit: NameHit): boolean {
  const [first] = hit.words;
  return hit.words.length > 1 && first !== undefined && !NAME_PARTICLES.has(first.key);
}

/** Written with a capital that the alias does not ask for, and so as a name. */
function isRaised(hit: NameHit, at: 0 | -1, token: Token): boolean {
  return token.shape !== 'lower' && token.shape !== 'number' && hit.words.at(at)?.shape === 'lower';
}

function isRaisedAfter(analyzed: AnalyzedText, to: number): boolean {
  const last = analyzed.tokens[to - 1];
  const after = analyzed.tokens[to];
  if (last === undefined || after === undefined) return false;
  if (last.joint !== 'space' || last.possessive || last.sentence !== after.sentence) return false;
  return isCapitalized(after) && !DAYS.has(after.key) && !FUNCTION_WORDS.has(after.key);
}

/** At the head of a sentence a capital counts only for `starters`; with null, for all but function words. */
function isRaisedBefore(
  analyzed: AnalyzedText,
  from: number,
  starters: ReadonlySet<string> | null,
): boolean {
  const before = analyzed.tokens[from - 1];
  const first = analyzed.tokens[from];
  if (before === undefined || first === undefined) return false;
  if (before.joint !== 'space' || before.possessive || before.sentence !== first.sentence) {
    return false;
  }
  if (!isCapitalized(before) || TITLES.has(before.key) || DAYS.has(before.key)) return false;
  if (analyzed.sentenceOf(before).from < from - 1) return !FUNCTION_WORDS.has(before.key);
  if (starters !== null) return starters.has(before.key);
  return !FUNCTION_WORDS.has(before.key) && !before.key.endsWith('ing');
}

function startsName(analyzed: AnalyzedText, from: number): boolean {
  const before = analyzed.tokens[from - 1];
  return before?.joint === 'space' && !before.possessive && NAME_STARTERS.has(before.key);
}

function isCapitalized({ shape }: Token): boolean {
  return shape === 'capitalized' || shape === 'capitals';
}
