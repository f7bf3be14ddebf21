import type { TextQuoteSelector } from '../quote/textQuoteSelector';
import type { PackDate } from './packDate';
import type { Prose } from './prose';

/**
 * A pack as the program uses it: parsed, checked, and plain JSON, so that it can be built into the
 * extension. `annotations/README.md` describes the files that editors write.
 */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly scope: string;
  /** SPDX identifier of the content's licence. */
  readonly licence: string;
  readonly editors: readonly string[];
  /** Day of the last review of the whole, `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly articles: readonly ArticleFile[];
}

export const ENTRY_KINDS = [
  'group',
  'person',
  'people',
  'organization',
  'office',
  'event',
  'agreement',
  'place',
  'idea',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The entity, and what we say of it. */
export interface Entry {
  /** Equals the file's name without its ending. */
  readonly id: string;
  readonly name: string;
  /** The longer or official form, shown small beside the name. */
  readonly fullName?: string | undefined;
  readonly kind: EntryKind;
  /** A closer word for the kind, as "armed group". */
  readonly kindLabel?: string | undefined;
  readonly pronunciation?: Pronunciation | undefined;
  readonly aliases: readonly Alias[];
  /** Descriptions of the entity that no alias catches; the small language is described in `match/pattern.ts`. */
  readonly patterns: readonly Pattern[];
  /** Longer names that are another thing: found and deliberately not linked (NIL). */
  readonly refuses: readonly string[];
  /** One plain sentence, at most 30 words, that needs no other entry. */
  readonly definition: Prose;
  readonly prose: readonly Prose[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** Day of the entry's last review, `YYYY-MM-DD`. */
  readonly reviewed: string;
}

/** How to say the part of the name that English readers stumble over. */
export interface Pronunciation {
  readonly of: string;
  /** Respelled, stressed syllable in capitals: `khor-uh-SAHN`. */
  readonly say: string;
}

/** A name that the entity goes by. Letter case: a lower-case word matches any case, `Taliban` needs its capital, `ISIS` all of them. */
export interface Alias {
  readonly text: string;
  readonly needs?: Guard | undefined;
  readonly unless?: Guard | undefined;
}

export interface Pattern {
  readonly text: string;
  readonly needs?: Guard | undefined;
  readonly unless?: Guard | undefined;
  /** Sentences that must, and must not, contain a match; run by `packs check`, and not built in. */
  readonly matches?: readonly string[];
  readonly refuses?: readonly string[];
}

/**
 * Company that an alias or pattern needs or refuses, by distance. Any one item of any list
 * satisfies it. An item is a word or phrase, or `@id`: a mention of that entry.
 */
export interface Guard {
  /** At most three words away, inside the sentence. */
  readonly phrase?: readonly string[] | undefined;
  readonly sentence?: readonly string[] | undefined;
  readonly paragraph?: readonly string[] | undefined;
  readonly article?: readonly string[] | undefined;
}

/** One dated, sourced statement. */
export interface Fact {
  readonly date: PackDate;
  /** When it came to be known, where that is later than `date`. */
  readonly known?: PackDate | undefined;
  readonly text: Prose;
  /** Ids in `Pack.sources`; at least one. */
  readonly sources: readonly string[];
}

/** A dated, sourced sentence between two entries, that links both and reads from either end. */
export interface Relation extends Fact {
  readonly with: string;
}

/** How far a source was checked: read where it was published, read in a copy, or not opened. */
export const EVIDENCE_LEVELS = ['publisher', 'copy', 'general'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Absent where the publisher gives none. */
  readonly date?: PackDate | undefined;
  readonly url?: string | undefined;
  readonly evidence: EvidenceLevel;
  /** What a careful editor should know or look for. */
  readonly remark?: string | undefined;
}

/** What belongs to one article only. */
export interface ArticleFile {
  /** `<date>-<slug>`, equal to the file's name without its ending. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly bylines: readonly string[];
  readonly published: string;
  /** The first words of the first sentence, at most 12: the last way to recognize a moved or renamed article. */
  readonly opening: string;
  /** `textDigest` of the text that was annotated. */
  readonly digest: string;
  /** Why it matters here, at most 40 words each, by entry. */
  readonly why: Readonly<Record<string, Prose>>;
  /** Phrases whose meaning depends on the place. */
  readonly mentions: readonly QuotedMention[];
  readonly notes: readonly Note[];
  readonly timeline: readonly TimelineEvent[];
}

export interface QuotedMention extends TextQuoteSelector {
  readonly entry: string;
}

/** A note on a passage: what is known, who says otherwise, as of when. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly quote: TextQuoteSelector;
  readonly text: Prose;
  /** The state of knowledge that the note reports. */
  readonly asOf: PackDate;
  readonly sources: readonly string[];
}

/** A dated event that the article takes for granted: an entry, or a sentence with its source. Nothing shows it yet. */
export interface TimelineEvent {
  readonly date: PackDate;
  readonly text: Prose;
  readonly entry?: string | undefined;
  readonly sources: readonly string[];
}
