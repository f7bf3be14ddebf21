import type { Annotations, EntryView } from '../annotate/annotations';
import { markedMentions } from '../annotate/markedMentions';
import { isSameMention, type Mention } from '../match/mention';
import { CLOSED, type PopoverState, shownIn } from '../popover/popoverState';
import type { SettingsProblem, StoredSettings } from '../settings/parseSettings';
import type { Scheme, Settings } from '../settings/settings';
import { meets, type Span } from '../text/textModel';

/** What is drawn of a reading. */
export interface ReadingState {
  readonly annotations: Annotations;
  readonly settings: Settings;
  readonly settingsProblem: SettingsProblem | null;
  readonly popover: PopoverState;
  /** Entries that are not in the article but were followed to. */
  readonly followed: Readonly<Record<string, EntryView>>;
  /** The mentions that are marked now. */
  readonly marked: readonly Mention[];
  /** The mention on which the keyboard stands. */
  readonly cursor: Mention | null;
  /** The mention to which the sidebar led last. */
  readonly visited: Mention | null;
  /** A passage just jumped to. */
  readonly flashed: Span | null;
  /** Of the page behind the article's words. */
  readonly pageScheme: Scheme;
  readonly readingOffset: number;
  /** Whether the reader opened or closed the sidebar in this article; null before either. */
  readonly sidebarAsked: boolean | null;
  readonly expandedId: string | null;
  readonly sidebarSheet: boolean;
  readonly popoverSheet: boolean;
}

/** Before the reader has done anything, and before the page was asked how it looks. */
export function freshReading(
  annotations: Annotations,
  { settings, problem }: StoredSettings,
): ReadingState {
  return {
    annotations,
    settings,
    settingsProblem: problem,
    popover: CLOSED,
    followed: {},
    marked: markedMentions(annotations, settings.density),
    cursor: null,
    visited: null,
    flashed: null,
    pageScheme: 'light',
    readingOffset: 0,
    sidebarAsked: null,
    expandedId: null,
    sidebarSheet: false,
    popoverSheet: false,
  };
}

/** Unasked, the sidebar is there where it was left open, but only beside the text, and only with something to show. */
export function showsSidebar(state: ReadingState): boolean {
  const { mentions, unplaced } = state.annotations;
  const isWelcome = !state.sidebarSheet && mentions.length + unplaced.length > 0;
  return state.sidebarAsked ?? (state.settings.sidebarOpen && isWelcome);
}

/** Null for an entry that is neither in the article nor was followed to. */
export function findEntry(
  { annotations, followed }: Pick<ReadingState, 'annotations' | 'followed'>,
  id: string,
): EntryView | null {
  return annotations.entries[id] ?? followed[id] ?? null;
}

/** The entry opened in the sidebar, where the article does not mention it. */
export function visitedEntry({
  annotations,
  followed,
  expandedId,
}: ReadingState): EntryView | null {
  if (expandedId === null || Object.hasOwn(annotations.entries, expandedId)) return null;
  return followed[expandedId] ?? null;
}

/** What else is told of words of the popover's mention: entries and notes, marked or not. */
export function othersAt(state: ReadingState): readonly EntryView[] {
  const shown = shownIn(state.popover);
  if (shown === null) return [];
  const [open] = shown.target.mentions;
  const ids = new Set(
    state.annotations.mentions.flatMap((mention) => (meets(mention, open) ? mention.entryId : [])),
  );
  // The last is shown, and the way back leads to the one before.
  for (const id of shown.trail.slice(-2)) ids.delete(id);
  return [...ids].flatMap((id) => findEntry(state, id) ?? []);
}

/** The mention's place among its entry's mentions: stays the same for most when the text is read anew. */
export function mentionKey({ mentions }: Annotations, mention: Mention): string {
  const ofEntry = mentions.filter(({ entryId }) => entryId === mention.entryId);
  return `${mention.entryId} ${ofEntry.findIndex((other) => isSameMention(other, mention))}`;
}
