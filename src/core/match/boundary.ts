import type { Token } from '../text/tokens';
import type { NameHit } from './candidate';
import {
  COMPOUND_PREFIXES,
  COMPOUND_SUFFIXES,
  NAME_PARTICLES,
  PAIR_MEMBERS,
  PAIR_NOUNS,
} from './compounds';
import type { Reading } from './reading';

/**
 * Whether names stand alone, in a compound (`ISIS-affiliated`, `anti-Taliban`) or in a pair of names
 * (`U.S.-Taliban`), and not inside a longer word or name (`ISIS-X`, `Tehrik-i-Taliban`, `isis.org`).
 */
export class Boundaries {
  readonly #tokens: readonly Token[];
  readonly #byStart = new Map<number, NameHit>();
  readonly #byEnd = new Map<number, NameHit>();

  /** `hits` are all names of the text: they tell which neighbors are names of their own. */
  constructor(reading: Reading, hits: readonly NameHit[]) {
    this.#tokens = reading.tokens;
    for (const hit of hits) {
      if (!this.#byStart.has(hit.from)) this.#byStart.set(hit.from, hit);
      const other = this.#byEnd.get(hit.to);
      if (other === undefined || other.from > hit.from) this.#byEnd.set(hit.to, hit);
    }
  }

  standsAlone(hit: NameHit): boolean {
    return this.#isFreeBefore(hit) && this.#isFreeAfter(hit) && !this.#namesBranch(hit);
  }

  #isFreeBefore(hit: NameHit): boolean {
    const before = this.#tokens[hit.from - 1];
    const first = this.#tokens[hit.from];
    if (before === undefined || first === undefined) return true;
    switch (before.joint) {
      case 'point':
        return first.shape === 'capitalized';
      case 'slash':
        return !(before.shape === 'number' && first.shape === 'number');
      case 'hyphen':
        if (before.shape === 'number') return false;
        if (isOrdinary(before)) return true;
        if (COMPOUND_PREFIXES.has(before.key) || PAIR_MEMBERS.has(before.key)) return true;
        return this.#isPair(this.#byEnd.get(hit.from), hit);
      default:
        return true;
    }
  }

  #isFreeAfter(hit: NameHit): boolean {
    const last = this.#tokens[hit.to - 1];
    const after = this.#tokens[hit.to];
    if (last === undefined || after === undefined) return true;
    switch (last.joint) {
      case 'point':
        return after.shape === 'capitalized';
      case 'slash':
        return !(last.shape === 'number' && after.shape === 'number');
      case 'hyphen':
        if (last.possessive || after.shape === 'number') return last.possessive;
        if (isOrdinary(after)) return true;
        if (COMPOUND_SUFFIXES.has(after.key) || /..ed$/.test(after.key)) return true;
        if (PAIR_MEMBERS.has(after.key)) return true;
        return this.#isPair(hit, this.#byStart.get(hit.to));
      default:
        return true;
    }
  }

  /** `ISIS-Libya` is how a group's branch is named; with `war` or `border` after it, it is a pair. */
  #isPair(left: NameHit | undefined, right: NameHit | undefined): boolean {
    if (left === undefined || right === undefined) return false;
    if (left.alias === null || right.alias === null) return false;
    if (left.of.entry.kind !== 'group' || right.of.entry.kind !== 'place') return true;
    return PAIR_NOUNS.has(this.#tokens[right.to]?.key ?? '');
  }

  /** `Islamic State West Africa Province`, `Islamic State's Sinai Province`: a group's name made a branch's. */
  #namesBranch(hit: NameHit): boolean {
    if (hit.of.entry.kind !== 'group') return false;
    for (let at = hit.to; at < hit.to + 5; at += 1) {
      const joint = this.#tokens[at - 1]?.joint;
      const token = this.#tokens[at];
      if (joint !== 'space' && joint !== 'hyphen' && joint !== 'dash') return false;
      if (token === undefined || token.shape === 'lower' || token.shape === 'number') return false;
      if (at > hit.to && /^(?:province|wilaya[ht]?|wilayat)$/.test(token.key)) return true;
    }
    return false;
  }
}

/** A lower-case word that no name is made of. */
function isOrdinary({ key, shape }: Token): boolean {
  return shape === 'lower' && key.length > 1 && !NAME_PARTICLES.has(key);
}
