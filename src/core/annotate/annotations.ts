import type { ArticleMetadata } from '../article/articleMetadata';
import type { Mention } from '../match/mention';
import type { EntryKind, EvidenceLevel, Pronunciation } from '../pack/pack';
import type { Prose } from '../pack/prose';
import type { UnplacedReason } from '../quote/placeQuote';
import type { TextModel } from '../text/textModel';

/** An article's text, and what identifies it. */
export interface AnnotateRequest {
  readonly metadata: ArticleMetadata;
  readonly model: TextModel;
}

/** What the background answers: only what was found. */
export interface Annotations {
  /** The article's day, `YYYY-MM-DD`: as the page prints it, else as a pack knows it. What was known then and what came since are told by it. */
  readonly publishedAt: string | null;
  /** Of entries, and the passages of notes. By start; of two that start together the longer first. */
  readonly mentions: readonly Mention[];
  /** What is marked in the page: the first mention of each, or every one. Indexes into `mentions`, ascending. */
  readonly marks: Readonly<Record<'first' | 'every', readonly number[]>>;
  /** Every entry and note that `mentions` names, by id. */
  readonly entries: Readonly<Record<string, EntryView>>;
  /** How many of `entries` are no notes. */
  readonly entryCount: number;
  /** The entries and notes in the order of the article. */
  readonly thread: readonly ThreadItem[];
  readonly unplaced: readonly UnplacedQuote[];
  /** How many entries and notes there are: `74 entries · 37 notes`. */
  readonly counted: string;
  /** The packs that had something to say here. */
  readonly packs: readonly PackCredit[];
  /** Set where a pack has a file for this very article. */
  readonly article: RecognizedArticle | null;
}

/**
 * The sidebar's list is the article's table of contents and the reading position at once: each entry
 * stands where it is first mentioned, each note where its passage begins.
 */
export interface ThreadItem {
  readonly id: string;
  /** Offset of the first mention, or of the passage. */
  readonly start: number;
}

export interface RecognizedArticle {
  /** `ArticleFile.id`. */
  readonly id: string;
  readonly by: 'url' | 'headline' | 'opening';
  /** The text on the page is not the text that was annotated. */
  readonly changed: boolean;
  /** That, and how many passages have no place, in plain words. */
  readonly said: string;
}

/** An entry, or a note on a passage, as the popover and the sidebar show it, told for one article's day of publication. */
export interface EntryView {
  /** Of a note: `noteId`. */
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: EntryKind | 'note';
  /** What to print for the kind: "Armed group", "Agreement"; of a note, of when it is. */
  readonly kindLabel: string;
  readonly pronunciation: Pronunciation | null;
  readonly definition: Prose;
  /** The definition without links; of a note, how it begins. */
  readonly brief: string;
  readonly prose: readonly Prose[];
  /** *In this article*: why it matters here. */
  readonly why: Prose | null;
  /** What is dated, in the order of need. */
  readonly sections: readonly EntrySection[];
  /** In the order in which they are first cited; `DatedStatement.cites` counts from 1 in this list. */
  readonly sources: readonly SourceView[];
  readonly sourceSummary: SourceSummary | null;
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** The state of knowledge that a note reports, as it is printed; null for an entry. */
  readonly asOf: string | null;
}

/** Dated statements under one heading. */
export interface EntrySection {
  /** Known on the day of publication, or where that is not known, at all; came since; sentences to and from other entries. */
  readonly name: 'known' | 'since' | 'related';
  readonly heading: string;
  /** Oldest first; never empty. */
  readonly statements: readonly DatedStatement[];
}

export interface DatedStatement {
  /** As printed: `Jan 2015`. */
  readonly date: string;
  /** For `<time datetime>`: the first day or part of the span, in the pack's form. */
  readonly dateTime: string;
  /** Its last part is its last word alone, on whose line the citations stand; empty after emphasis or a link. */
  readonly text: Prose;
  /** Positions in `EntryView.sources`, from 1. */
  readonly cites: readonly number[];
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly evidence: EvidenceLevel;
  /** How far it was checked, in plain words. */
  readonly checked: string;
  readonly remark: string | null;
}

/** How many sources there are, and how many of them were read: `17 sources`, `we read 16`. */
export interface SourceSummary {
  readonly count: string;
  readonly read: string;
}

/** A quotation that could not be placed with certainty, and is therefore not placed at all. */
export interface UnplacedQuote {
  readonly kind: 'note' | 'mention';
  /** The note's id, or the id of the entry that the phrase was tied to. */
  readonly id: string;
  /** The note's title or the entry's name. */
  readonly label: string;
  readonly exact: string;
  readonly reason: UnplacedReason;
  /** The reason in plain words. */
  readonly said: string;
}

export interface PackCredit {
  readonly id: string;
  readonly title: string;
  readonly editors: readonly string[];
  /** The day, as it is printed. */
  readonly reviewed: string;
  readonly licence: {
    /** As it is printed: `CC BY 4.0`. */
    readonly name: string;
    /** Where it is told; null where we do not know. */
    readonly url: string | null;
  };
}
