import { h, type Ref } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotations, EntryView, PlacedNote } from '../core/annotate/annotations';
import type { Mention } from '../core/match/mention';
import type { SettingsProblem } from '../core/settings/parseSettings';
import type { Density } from '../core/settings/settings';
import { searchThread } from '../core/sidebar/searchThread';
import { compileThread, findHere, type ThreadItem, threadState } from '../core/sidebar/thread';
import { DensityChoice } from './DensityChoice';
import { CloseIcon } from './Icons';
import { PackCredits } from './PackCredits';
import { SearchField } from './SearchField';
import { SettingsNotice } from './SettingsNotice';
import { SheetHandle } from './SheetHandle';
import { SidebarEntry } from './SidebarEntry';
import { SidebarNote } from './SidebarNote';
import { UnplacedList } from './UnplacedList';

export interface SidebarProps {
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
  onDensity(density: Density): void;
  onJump(mention: Mention): void;
  onJumpToNote(note: PlacedNote): void;
  onExpand(entryId: string | null): void;
  onFollow(entryId: string): void;
  /** As plain text to the clipboard: true once it is there. */
  onCopy(entryId: string): Promise<boolean>;
  onClose(): void;
}

/** Of the bar that stays at the top of a low window's sidebar (`sidebar.css`), in CSS pixels. */
const BAR_PX = 37;

/** Where in the list the reader's place is kept, as a share of its height from the top. */
const HERE_SHARE = 1 / 4;

/** The article's context in reading order, over the margin. It never traps the focus. */
export function Sidebar(props: SidebarProps) {
  const { annotations, readingOffset, sheet, expandedId, visiting } = props;
  const { article } = annotations;
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const offset = useRef(readingOffset);
  offset.current = readingOffset;

  const thread = useMemo(() => compileThread(annotations), [annotations]);
  const found = useMemo(() => searchThread(thread, query), [thread, query]);
  const here = findHere(found, readingOffset);

  const expanded = expandedId !== null && `[data-entry="${CSS.escape(expandedId)}"]`;
  const place = expanded || (props.attending ? '.current' : '.here');
  useLayoutEffect(() => {
    // Not away from what the reader reads there, or is busy with.
    if (!expanded && !list.current?.matches(':hover, :focus-within')) scrollTo(list.current, place);
  }, [props.attending && props.currentMention, keyOf(found[here])]);

  const shownId = useRef(expandedId);
  useLayoutEffect(() => {
    if (expandedId === shownId.current) {
      if (query === '') scrollTo(list.current, place);
      else list.current?.scrollTo(0, 0);
    } else if (expandedId !== null) {
      const item = list.current?.querySelector(place);
      // What was asked for is not among the finds: it is shown all the same.
      if (!item) return setQuery('');
      scrollTo(list.current, place);
      if (!item.matches(':focus-within'))
        item.querySelector('button')?.focus({ preventScroll: true });
    }
    shownId.current = expandedId;
  }, [expandedId, query]);

  const root = useRef(() => list.current).current;
  const readingAt = useRef(() => offset.current).current;
  const shared = {
    current: props.currentMention,
    readingOffset: readingAt,
    root,
    onJump: props.onJump,
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
            {query.trim() === ''
              ? annotations.counted
              : `${found.length} of ${thread.length} found`}
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
        <SearchField query={query} onQuery={setQuery} />
      </header>
      <div class="list" ref={list}>
        {article?.changed && <p class="changed">{article.said}</p>}
        {found.length === 0 && (
          <p class="empty">
            {thread.length === 0 ? 'Sidelight has no notes for this article.' : 'Nothing found.'}
          </p>
        )}
        {visiting && query === '' && (
          <ul class="visiting">
            <li class="empty">Not mentioned in this article.</li>
            <SidebarEntry
              key={visiting.id}
              entry={visiting}
              mentions={[]}
              state="ahead"
              expanded
              {...shared}
            />
          </ul>
        )}
        <ol class="thread">
          {found.map((item, index) =>
            item.type === 'entry' ? (
              <SidebarEntry
                key={item.entry.id}
                entry={item.entry}
                mentions={item.mentions}
                state={threadState(index, here)}
                expanded={item.entry.id === expandedId}
                {...shared}
              />
            ) : (
              <SidebarNote
                key={`note ${item.note.id}`}
                item={item}
                state={threadState(index, here)}
                root={root}
                onJumpToNote={props.onJumpToNote}
                onFollow={props.onFollow}
              />
            ),
          )}
        </ol>
        {query.trim() === '' && <UnplacedList unplaced={annotations.unplaced} />}
      </div>
      <footer>
        <DensityChoice density={props.density} onDensity={props.onDensity} />
        <SettingsNotice problem={props.settingsProblem} />
        {article?.changed === false && <p>{article.said}</p>}
        <PackCredits packs={annotations.packs} />
      </footer>
    </aside>
  );
}

/** The same item, also where the article was read anew. */
function keyOf(item: ThreadItem | undefined): string {
  return item?.type === 'note' ? `note ${item.note.id}` : `entry ${item?.entry.id}`;
}

/**
 * Scrolls the list alone, or in a low window the sidebar, under its bar: to what was asked for as little
 * as needed, to where the reader is so that what is ahead is in sight. `scrollIntoView` might scroll the page with it.
 */
function scrollTo(list: HTMLElement | null, selector: string) {
  const item = list?.querySelector(selector);
  if (!item) return;
  for (const frame of [list, list?.parentElement]) {
    if (!frame) continue;
    const { top: edge, bottom: last } = frame.getBoundingClientRect();
    const first = frame === list ? edge : edge + BAR_PX;
    const { top, bottom } = item.getBoundingClientRect();
    if (selector === '.here') frame.scrollTop += top - first - (last - first) * HERE_SHARE;
    else if (top < first) frame.scrollTop += top - first;
    else if (bottom > last) frame.scrollTop += Math.min(bottom - last, top - first);
  }
}
