import { MAX_NAME_WORDS } from '../pack/packLimits';
import type { Token } from '../text/tokens';
import type { AnalyzedText } from './analyzedText';
import { namesBranch } from './branchNames';
import type { NameHit } from './candidate';
import {
  COMPOUND_PREFIXES,
  COMPOUND_SUFFIXES,
  NAME_PARTICLES,
  PAIR_MEMBERS,
  PAIR_NOUNS,
} from './compounds';
import type { FoundNames } from './findNames';

/**
 * Whether names stand alone, in a compound (`ISIS-affiliated`, `anti-Taliban`) or in a pair of names
 * (`U.S.-Taliban`), and not inside a longer word or name (`ISIS-X`, `Tehrik-i-Taliban`, `isis.org`).
 */
export class Boundaries {
  readonly #analyzed: AnalyzedText;
  readonly #tokens: readonly Token[];
  readonly #names: FoundNames;

  /** `names` are all those of the text: by them neighbors are known as names of their own. */
  constructor(analyzed: AnalyzedText, names: FoundNames) {
    this.#analyzed = analyzed;
    this.#tokens = analyzed.tokens;
    this.#names = names;
  }

  standsAlone(hit: NameHit): boolean {
    return this.#isFreeBefore(hit) && this.#isFreeAfter(hit) && !namesBranch(this.#analyzed, hit);
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
        if (isOrdinary(before)) return true;
        if (COMPOUND_PREFIXES.has(before.key) || PAIR_MEMBERS.has(before.key)) return true;
        return this.#isPair(this.#endingAt(hit.from), hit);
      case 'space':
        return !this.#isParticle(hit.from - 1);
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
        if (last.possessive) return true;
        if (isOrdinary(after)) return true;
        if (COMPOUND_SUFFIXES.has(after.key) || /..ed$/.test(after.key)) return true;
        if (PAIR_MEMBERS.has(after.key)) return true;
        return this.#isPair(hit, this.#names.at(hit.to)[0]);
      default:
        return true;
    }
  }

  /** As `e` in `Tahrik-e Taliban`: it joins what comes before it to what follows. */
  #isParticle(at: number): boolean {
    const particle = this.#tokens[at];
    if (particle?.shape !== 'lower' || !NAME_PARTICLES.has(particle.key)) return false;
    return this.#tokens[at - 1]?.joint === 'hyphen';
  }

  /** The longest name that ends before a word. */
  #endingAt(to: number): NameHit | undefined {
    for (let from = Math.max(0, to - MAX_NAME_WORDS); from < to; from += 1) {
      const hit = this.#names.at(from).find((each) => each.to === to);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  /** `ISIS-Libya` is how a group's branch is named; with `war` or `border` after it, it is a pair. */
  #isPair(left: NameHit | undefined, right: NameHit | undefined): boolean {
    if (left === undefined || right === undefined) return false;
    if (left.alias === null || right.alias === null) return false;
    if (left.indexed.entry.kind !== 'group' || right.indexed.entry.kind !== 'place') return true;
    return PAIR_NOUNS.has(this.#tokens[right.to]?.key ?? '');
  }
}

/** A lower-case word that no name is made of. */
function isOrdinary({ key, shape }: Token): boolean {
  return shape === 'lower' && key.length > 1 && !NAME_PARTICLES.has(key);
}
