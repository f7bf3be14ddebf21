import { Fragment, h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryView } from '../../src/core/annotate/annotations';
import { steppedMentions } from '../../src/core/annotate/markedMentions';
import type { Mention } from '../../src/core/match/mention';
import type { Point } from '../../src/core/popover/geometry';
import type { Side } from '../../src/core/popover/placeBeside';
import { shownIn } from '../../src/core/popover/popoverState';
import {
  findEntry,
  mentionKey,
  othersAt,
  type ReadingState,
  showsSidebar,
  visitedEntry,
} from '../../src/core/reading/readingState';
import type { Span } from '../../src/core/text/textModel';
import { nextTask } from '../../src/page/slices';
import { Emphasis } from '../../src/ui/Emphasis';
import { MentionCursor, mentionLabel } from '../../src/ui/MentionCursor';
import type { MentionPlace } from '../../src/ui/mentionPlace';
import { Popover, type PopoverActions } from '../../src/ui/Popover';
import { type PlaceOptions, placePopover } from '../../src/ui/placePopover';
import { Sidebar, type SidebarActions } from '../../src/ui/Sidebar';

export interface ReadingActions {
  readonly popover: PopoverActions;
  readonly sidebar: SidebarActions;
  readonly placement: Pick<PlaceOptions, 'rightInset' | 'onHidden' | 'onCovered'>;
  /** The same for the same span. */
  placeOf(span: Span): MentionPlace;
  popoverMounted(element: HTMLElement | null): void;
  cursorMounted(element: HTMLElement | null): void;
  sidebarMounted(element: HTMLElement | null): void;
  /** A click on anything in the popover below its bar. */
  use(): void;
  /** The focus came into it, which may be out of sight with its mention. */
  popoverFocused(mention: Mention): void;
  openAtCursor(): void;
}

export function ReadingView({ state, on }: { state: ReadingState; on: ReadingActions }) {
  const { annotations, settings, cursor, popover } = state;
  const shown = shownIn(popover);
  const trail = shown?.trail.flatMap((id) => findEntry(state, id) ?? []);
  const cursorEntry = cursor && findEntry(state, cursor.entryId);
  const steps = steppedMentions(annotations, state.marked);
  const open = shown?.target.mentions[0];
  const dark = state.pageScheme === 'dark';
  const sidebarOpen = showsSidebar(state);
  return (
    <>
      {open && <Emphasis kind="open" dark={dark} {...on.placeOf(open)} />}
      {state.flashed && <Emphasis kind="flash" dark={dark} {...on.placeOf(state.flashed)} />}
      {sidebarOpen && (
        <Sidebar
          annotations={annotations}
          readingOffset={state.readingOffset}
          currentMention={open ?? cursor ?? state.visited}
          attending={popover.name === 'pinned' || cursor !== null}
          expandedId={state.expandedId}
          visiting={visitedEntry(state)}
          sheet={state.sidebarSheet}
          density={settings.density}
          settingsProblem={state.settingsProblem}
          rootRef={on.sidebarMounted}
          {...on.sidebar}
        />
      )}
      {cursor && cursorEntry && (
        <MentionCursor
          mentionKey={mentionKey(annotations, cursor)}
          label={mentionLabel(cursorEntry, steps.indexOf(cursor) + 1, steps.length)}
          dark={dark}
          onMounted={on.cursorMounted}
          onOpen={on.openAtCursor}
          {...on.placeOf(cursor)}
        />
      )}
      {open && trail?.[0] && (
        <PlacedPopover
          key={`${mentionKey(annotations, open)} ${state.popoverSheet}`}
          state={state}
          mention={open}
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
    const { current } = element;
    if (current === null) return;
    const placed = new AbortController();
    const { signal } = placed;
    on.popoverMounted(current);
    const use = ({ target }: Event) => (target as Element).closest('.bar') ?? on.use();
    current.addEventListener('click', use, { signal });
    current.addEventListener('focusin', () => on.popoverFocused(mention), { signal });
    // To measure what has been drawn is work enough for one task.
    void nextTask().then(() =>
      placePopover(
        current,
        { ...on.placeOf(mention), at },
        { sheet, side, signal, ...on.placement },
      ),
    );
    return () => {
      placed.abort();
      on.popoverMounted(null);
    };
  }, [mention, showsSidebar(state)]);
  return (
    <Popover
      trail={trail}
      others={others}
      pinned={pinned}
      sheet={sheet}
      rootRef={element}
      {...on.popover}
    />
  );
}
