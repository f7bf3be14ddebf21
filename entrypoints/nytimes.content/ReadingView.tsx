import { Fragment, h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotations, EntryView, PlacedNote } from '../../src/core/annotate/annotations';
import { steppedMentions } from '../../src/core/annotate/markedMentions';
import { isSameMention, type Mention } from '../../src/core/match/mention';
import type { Point } from '../../src/core/popover/geometry';
import type { Side } from '../../src/core/popover/placeBeside';
import { type PopoverState, shownIn } from '../../src/core/popover/popoverMachine';
import type { SettingsProblem } from '../../src/core/settings/readSettings';
import type { Density, Settings } from '../../src/core/settings/settings';
import type { Span } from '../../src/core/text/textModel';
import type { Scheme } from '../../src/page/scheme';
import { Emphasis } from '../../src/ui/Emphasis';
import { MentionCursor, mentionLabel } from '../../src/ui/MentionCursor';
import type { MentionPlace } from '../../src/ui/mentionPlace';
import { Popover } from '../../src/ui/Popover';
import { placePopover } from '../../src/ui/placePopover';
import { Sidebar } from '../../src/ui/Sidebar';

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
  readonly expandedId: string | null;
  readonly sidebarSheet: boolean;
  readonly popoverSheet: boolean;
}

export interface ReadingActions {
  /** The same for the same span. */
  placeOf(span: Span): MentionPlace;
  popoverMounted(element: HTMLElement | null): void;
  cursorMounted(element: HTMLElement | null): void;
  sidebarMounted(element: HTMLElement | null): void;
  sheetCovered(px: number): void;
  /** The mention whose popover is open has left the viewport. */
  markHidden(): void;
  /** CSS pixels at the viewport's right edge that the sidebar lies over. */
  sidebarInset(): number;
  follow(entryId: string): void;
  goBack(): void;
  pin(): void;
  /** A click on anything in the popover below its bar. */
  use(): void;
  closePopover(): void;
  /** As plain text to the clipboard: true once it is there. */
  copy(entryId: string): Promise<boolean>;
  showInSidebar(entryId: string): void;
  openAtCursor(): void;
  leaveCursor(): void;
  jump(mention: Mention): void;
  jumpToNote(note: PlacedNote): void;
  expand(entryId: string | null): void;
  setDensity(density: Density): void;
  closeSidebar(): void;
}

export function ReadingView({ state, on }: { state: ReadingState; on: ReadingActions }) {
  const { annotations, settings, cursor, popover } = state;
  const shown = shownIn(popover);
  const trail = shown?.trail.flatMap((id) => findEntry(state, id) ?? []);
  const cursorEntry = cursor && findEntry(state, cursor.entryId);
  const steps = steppedMentions(annotations.mentions, state.marked);
  const open = shown?.target.mentions[0];
  const dark = state.pageScheme === 'dark';
  return (
    <>
      {open && <Emphasis kind="open" dark={dark} {...on.placeOf(open)} />}
      {state.flashed && <Emphasis kind="flash" dark={dark} {...on.placeOf(state.flashed)} />}
      {settings.sidebarOpen && (
        <Sidebar
          annotations={annotations}
          readingOffset={state.readingOffset}
          currentMention={open ?? cursor ?? state.visited}
          attending={Boolean(open ?? cursor)}
          expandedId={state.expandedId}
          visiting={findVisited(state)}
          sheet={state.sidebarSheet}
          density={settings.density}
          settingsProblem={state.settingsProblem}
          rootRef={on.sidebarMounted}
          onDensity={on.setDensity}
          onJump={on.jump}
          onJumpToNote={on.jumpToNote}
          onExpand={on.expand}
          onFollow={on.expand}
          onCopy={on.copy}
          onClose={on.closeSidebar}
        />
      )}
      {cursor && cursorEntry && (
        <MentionCursor
          mentionKey={keyOf(annotations, cursor)}
          label={mentionLabel(cursorEntry, steps.indexOf(cursor) + 1, steps.length)}
          dark={dark}
          onMounted={on.cursorMounted}
          onOpen={on.openAtCursor}
          onLeave={on.leaveCursor}
          {...on.placeOf(cursor)}
        />
      )}
      {shown && trail && trail.length > 0 && (
        <PlacedPopover
          key={`${keyOf(annotations, shown.target.mentions[0])} ${state.popoverSheet}`}
          state={state}
          mention={shown.target.mentions[0]}
          at={shown.target.at}
          trail={trail}
          others={othersAt(state)}
          pinned={popover.name === 'pinned'}
          on={on}
        />
      )}
    </>
  );
}

interface PlacedProps {
  readonly state: ReadingState;
  readonly mention: Mention;
  readonly at: Point | null;
  readonly trail: readonly EntryView[];
  readonly others: readonly EntryView[];
  readonly pinned: boolean;
  readonly on: ReadingActions;
}

function PlacedPopover({ state, mention, at, trail, others, pinned, on }: PlacedProps) {
  const element = useRef<HTMLDivElement>(null);
  const side = useRef<Side | null>(null);
  const sheet = state.popoverSheet;
  useLayoutEffect(() => {
    if (element.current === null) return;
    const placed = new AbortController();
    const { signal } = placed;
    on.popoverMounted(element.current);
    element.current.addEventListener('click', ({ target }) => isInBar(target) || on.use(), {
      signal,
    });
    placePopover(
      element.current,
      { ...on.placeOf(mention), at },
      {
        sheet,
        side,
        signal,
        onCovered: on.sheetCovered,
        onHidden: on.markHidden,
        rightInset: on.sidebarInset,
      },
    );
    return () => {
      placed.abort();
      on.popoverMounted(null);
    };
  }, [mention, state.settings.sidebarOpen]);
  return (
    <Popover
      trail={trail}
      others={others}
      pinned={pinned}
      sheet={sheet}
      rootRef={element}
      onFollow={on.follow}
      onBack={on.goBack}
      onOther={on.follow}
      onPin={on.pin}
      onClose={on.closePopover}
      onCopy={on.copy}
      onShowInSidebar={on.showInSidebar}
    />
  );
}

function isInBar(target: EventTarget | null): boolean {
  return (target as Element).closest('.bar') !== null;
}

export function findEntry(
  { annotations, followed }: Pick<ReadingState, 'annotations' | 'followed'>,
  id: string,
): EntryView | null {
  return annotations.entries[id] ?? followed[id] ?? null;
}

/** The entry opened in the sidebar, where the article does not mention it. */
function findVisited({ annotations, followed, expandedId }: ReadingState): EntryView | null {
  if (expandedId === null || Object.hasOwn(annotations.entries, expandedId)) return null;
  return followed[expandedId] ?? null;
}

/** The entries of the other mentions at the popover's place. */
function othersAt(state: ReadingState): readonly EntryView[] {
  const shown = shownIn(state.popover);
  const ids = new Set(shown?.target.mentions.map(({ entryId }) => entryId));
  // The last is shown, and the way back leads to the one before.
  for (const id of shown?.trail.slice(-2) ?? []) ids.delete(id);
  return [...ids].flatMap((id) => findEntry(state, id) ?? []);
}

/** The mention's place among its entry's mentions: stays the same for most when the text is read anew. */
function keyOf({ mentions }: Annotations, mention: Mention): string {
  const ofEntry = mentions.filter(({ entryId }) => entryId === mention.entryId);
  return `${mention.entryId} ${ofEntry.findIndex((other) => isSameMention(other, mention))}`;
}
