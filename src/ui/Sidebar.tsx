import { Fragment, h, type Ref } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotations, EntryView } from '../core/annotate/annotations';
import type { Mention } from '../core/match/mention';
import type { Direction } from '../core/reading/nextMention';
import type { SettingsProblem } from '../core/settings/parseSettings';
import type { Density } from '../core/settings/settings';
import { findHere, mentionsByEntry, threadState } from '../core/sidebar/thread';
import { DensityChoice } from './DensityChoice';
import { CloseIcon } from './Icons';
import { PackCredits } from './PackCredits';
import { SearchField } from './SearchField';
import { SettingsNotice } from './SettingsNotice';
import { SheetHandle } from './SheetHandle';
import { SidebarEntry } from './SidebarEntry';
import { UnplacedList } from './UnplacedList';
import { useFinds } from './useFinds';

/** What a reader does in the sidebar. */
export interface SidebarActions {
  onDensity(density: Density): void;
  /** To the next or the previous of an entry's mentions, from the current one, or else from where the reader is. */
  onStep(mentions: readonly Mention[], current: Mention | null, direction: Direction): void;
  /** Those of the entries and notes that the query finds, the best first. */
  onSearch(query: string, ids: readonly string[]): Promise<readonly string[]>;
  onExpand(entryId: string | null): void;
  onFollow(entryId: string): void;
  /** As plain text to the clipboard: true once it is there. */
  onCopy(entryId: string): Promise<boolean>;
  onClose(): void;
}

export interface SidebarProps extends SidebarActions {
  readonly annotations: Annotations;
  /** Where the reader is, in the article's text. */
  readonly readingOffset: number;
  /** The mention that is open, or to which the reader was taken last. */
  readonly currentMention: Mention | null;
  /** It is pinned, or reached by key: the list shows its row, wherever the reader is. */
  readonly attending: boolean;
  readonly expandedId: string | null;
  /** The expanded entry, where it was followed to and is not mentioned in the article. */
  readonly visiting: EntryView | null;
  /** A sheet from the bottom, where beside the text there is no room. */
  readonly sheet: boolean;
  readonly density: Density;
  readonly settingsProblem: SettingsProblem | null;
  readonly rootRef: Ref<HTMLElement>;
}

/** Of the bar that stays at the top of a low window's sidebar (`sidebar.css`), in CSS pixels. */
const BAR_PX = 37;

/** How many rows are drawn at once, and how many more after each frame: the page is not to wait for all of a long list. */
const FIRST_ROWS = 4;
const MORE_ROWS = 8;

/** Of an entry that the article does not mention: the same each time, as `SidebarEntry` wants it. */
const NO_MENTIONS: readonly Mention[] = [];

/** Where in the list the reader's place is kept, as a share of its height from the top. */
const HERE_SHARE = 1 / 4;

/** The article's context in reading order, over the margin. It never traps the focus. */
export function Sidebar(props: SidebarProps) {
  const { annotations, currentMention, sheet, expandedId, visiting } = props;
  const { article, thread, mentions, entries } = annotations;
  const [query, setQuery] = useState('');
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const list = useRef<HTMLDivElement>(null);

  const sought = query.trim();
  const found = useFinds(thread, sought, props.onSearch);
  const isWhole = drawn >= found.length;
  // Once it is whole it stays so: what comes to it then moves nothing under the reader's hand.
  useEffect(
    () => setDrawn(isWhole ? Number.POSITIVE_INFINITY : drawn + MORE_ROWS),
    [drawn, isWhole],
  );
  const search = (next: string) => {
    setQuery(next);
    if (sought && !next.trim()) setDrawn(FIRST_ROWS);
  };
  const here = findHere(thread, props.readingOffset);
  const ofEntry = useMemo(() => mentionsByEntry(mentions), [mentions]);

  // Ids have nothing in them that would need an escape there (`packText.ts`).
  const expanded = expandedId && (visiting ? '.visiting' : `[data-entry="${expandedId}"]`);
  const followed = props.attending ? '.current' : '.here';
  useLayoutEffect(() => {
    // Not away from what the reader reads there, or is busy with: a focus that a click left behind is neither.
    const isBusy = list.current?.matches(':hover, :has(:focus-visible)');
    if (!expanded && !isBusy) scrollTo(list.current, followed);
  }, [props.attending && currentMention, here?.id]);

  const place = expanded || followed;
  const shown = useRef(expandedId);
  useLayoutEffect(() => {
    if (expandedId === shown.current) {
      if (!sought) scrollTo(list.current, place);
      else for (const frame of framesOf(list.current)) frame.scrollTo(0, 0);
    } else if (expandedId) {
      const item = list.current?.querySelector(place);
      // What was asked for is not among the finds: it is shown all the same.
      if (!item) return setQuery('');
      scrollTo(list.current, place);
      if (!item.matches(':focus-within'))
        item.querySelector('button')?.focus({ preventScroll: true });
    }
    shown.current = expandedId;
  }, [expandedId, sought, drawn]);

  const shared = {
    root: list,
    onStep: props.onStep,
    onExpand: props.onExpand,
    onFollow: props.onFollow,
    onCopy: props.onCopy,
  };

  return (
    <aside
      ref={props.rootRef}
      class={sheet ? 'sidelight sidebar sheet' : 'sidelight sidebar'}
      aria-label="Sidelight"
      tabIndex={-1}
    >
      <header>
        {sheet && <SheetHandle onDismiss={props.onClose} />}
        <div class="bar">
          <h2>Sidelight</h2>
          <span class="counts" role="status">
            {sought ? `${found.length} of ${thread.length} found` : annotations.counted}
          </span>
          <button
            type="button"
            class="icon"
            aria-label="Close sidebar"
            title="Close"
            onClick={() => props.onClose()}
          >
            <CloseIcon />
          </button>
        </div>
        {thread.length > 0 && <SearchField query={query} onQuery={search} />}
      </header>
      <div class="list" ref={list}>
        {article?.changed && <p class="changed">{article.said}</p>}
        {found.length === 0 && (
          <p class="empty">
            {thread.length ? 'Nothing found.' : 'Sidelight has no notes for this article.'}
          </p>
        )}
        {visiting && !sought && (
          <ul class="visiting">
            <li class="empty">Not mentioned in this article.</li>
            <SidebarEntry
              key={visiting.id}
              entry={visiting}
              mentions={NO_MENTIONS}
              current={null}
              state="ahead"
              expanded
              {...shared}
            />
          </ul>
        )}
        <ol class="thread">
          {found.slice(0, drawn).map((item) => {
            const entry = entries[item.id];
            return (
              entry && (
                <SidebarEntry
                  key={item.id}
                  entry={entry}
                  mentions={ofEntry.get(item.id) ?? NO_MENTIONS}
                  current={currentMention?.entryId === item.id ? currentMention : null}
                  state={threadState(item, here)}
                  expanded={item.id === expandedId}
                  {...shared}
                />
              )
            );
          })}
        </ol>
        {isWhole && (
          <>
            {!sought && <UnplacedList unplaced={annotations.unplaced} />}
            <div class="about">
              {article?.changed === false && <p>{article.said}</p>}
              <PackCredits packs={annotations.packs} />
            </div>
          </>
        )}
      </div>
      <footer>
        {/* Chromium keeps radio buttons of a shadow root for good (seen in 156), but for those in a form; this one does nothing. */}
        <form method="dialog">
          <DensityChoice density={props.density} onDensity={props.onDensity} />
        </form>
        <SettingsNotice problem={props.settingsProblem} />
      </footer>
    </aside>
  );
}

/** What scrolls: the list, and in a low window the sidebar. */
function framesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list?.parentElement ? [list, list.parentElement] : [];
}

/**
 * Scrolls the list alone, or in a low window the sidebar, under its bar: to what was asked for as little
 * as needed, to where the reader is so that what is ahead is in sight. `scrollIntoView` might scroll the page with it.
 */
function scrollTo(list: HTMLElement | null, selector: string) {
  const item = list?.querySelector(selector);
  if (!item) return;
  for (const frame of framesOf(list)) {
    const { top: edge, bottom: last } = frame.getBoundingClientRect();
    const first = frame === list ? edge : edge + BAR_PX;
    const { top, bottom } = item.getBoundingClientRect();
    if (selector === '.here') {
      const wish = top - (last - first) * HERE_SHARE;
      const tops = [...frame.querySelectorAll('.item')].map(
        (row) => row.getBoundingClientRect().top,
      );
      // No row is cut through at the upper edge.
      frame.scrollTop += (tops.find((one) => one >= wish) ?? top) - first;
    } else if (top < first) frame.scrollTop += top - first;
    else if (bottom > last) frame.scrollTop += Math.min(bottom - last, top - first);
  }
}
