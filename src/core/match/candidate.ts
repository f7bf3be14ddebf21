import type { Alias, Entry, Guard } from '../pack/pack';
import type { TokenSpan } from '../text/tokens';
import type { PhraseWord } from './phrase';

/** An entry with the pack that it comes from, by the pack's place among the packs. */
export interface IndexedEntry {
  readonly entry: Entry;
  readonly pack: number;
}

/** A name as it stands in the text, before anything is known of its company. */
export interface NameHit extends TokenSpan {
  readonly indexed: IndexedEntry;
  /** Null for a longer name of another thing (NIL). */
  readonly alias: Alias | null;
  readonly words: readonly PhraseWord[];
}

/**
 * A mention in the making, by the word of entity linking: a place where a name or a pattern of an entry
 * stands, which mentions it if its guards hold.
 */
export interface Candidate extends TokenSpan {
  readonly indexed: IndexedEntry;
  readonly via: 'alias' | 'pattern';
  readonly needs: Guard | undefined;
  readonly unless: Guard | undefined;
  /** One word of a person's name, which counts only where the article has the fuller name too. */
  readonly isShortName: boolean;
}
