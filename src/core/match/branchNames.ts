import { FUNCTION_WORDS } from '../text/functionWords';
import type { Joint } from '../text/tokens';
import type { AnalyzedText } from './analyzedText';
import type { NameHit } from './candidate';
import { PAIR_NOUNS } from './compounds';

/**
 * Countries and regions that armed groups name their branches for, and no others: *Taliban Kabul* and *ISIS
 * Syria* are said of the group itself.
 */
const BRANCH_PLACES: ReadonlySet<string> = new Set(
  `africa asia sahel sahara maghreb sinai libya yemen somalia mozambique egypt algeria tunisia nigeria
  niger mali congo kenya india hind bengal bangladesh pakistan kashmir caucasus arabia najd hijaz lebanon
  jordan gaza indonesia philippines turkey azerbaijan`.split(/\s+/),
);

const QUARTERS: ReadonlySet<string> = new Set(
  `north south east west central greater northern southern eastern western southeast southwest northeast
  northwest`.split(/\s+/),
);

/** After a group and a place they show that the place is the group's, and no part of its name. */
const BRANCH_NOUNS: ReadonlySet<string> = new Set(
  'branch affiliate wing arm chapter offshoot franchise office policy campaign'.split(' '),
);

/** The most words of a branch's name after the group's: `West Africa Province` has three. */
const MOST_WORDS = 5;

/**
 * Whether a group's name is made that of a branch by what follows it: a province (`Islamic State West
 * Africa Province`, also in brackets), a bare place (`Islamic State Sahel`, `ISIS East Asia`), or a place
 * after a dash with its short name in brackets (`Islamic State – Libya (ISL)`).
 */
export function namesBranch(analyzed: AnalyzedText, hit: NameHit): boolean {
  return (
    hit.indexed.entry.kind === 'group' &&
    (endsInProvince(analyzed, hit) || endsInPlace(analyzed, hit))
  );
}

function endsInProvince(analyzed: AnalyzedText, { to }: NameHit): boolean {
  const { tokens } = analyzed;
  for (let at = to; at < to + MOST_WORDS; at += 1) {
    const isJoined = joins(tokens[at - 1]?.joint) || (at === to && opensBracket(analyzed, to - 1));
    const token = tokens[at];
    if (!isJoined || token === undefined) return false;
    if (token.shape === 'lower' || token.shape === 'number') return false;
    if (at > to && /^(?:province|wilaya[ht]?)$/.test(token.key)) return true;
  }
  return false;
}

function endsInPlace(analyzed: AnalyzedText, { to }: NameHit): boolean {
  const { tokens } = analyzed;
  const last = tokens[to - 1];
  if (last === undefined || last.possessive) return false;
  let at = to;
  while (QUARTERS.has(tokens[at]?.key ?? '') && tokens[at]?.joint === 'space') at += 1;
  const place = tokens[at];
  if (place === undefined || !BRANCH_PLACES.has(place.key)) return false;
  if (tokens.slice(to, at + 1).some(({ shape }) => shape === 'lower')) return false;
  const after = tokens[at + 1];
  if (last.joint === 'dash') return opensBracket(analyzed, at);
  if (last.joint !== 'space') return false;
  if (place.possessive || place.joint !== 'space' || after === undefined) return true;
  if (after.shape !== 'lower') return FUNCTION_WORDS.has(after.key);
  return !BRANCH_NOUNS.has(after.key) && !PAIR_NOUNS.has(after.key);
}

function joins(joint: Joint | undefined): boolean {
  return joint === 'space' || joint === 'hyphen' || joint === 'dash';
}

function opensBracket({ tokens, model }: AnalyzedText, at: number): boolean {
  const [end, start] = [tokens[at]?.end, tokens[at + 1]?.start];
  return /^\s?\($/u.test(model.text.slice(end, start));
}
