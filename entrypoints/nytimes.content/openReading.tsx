import { h } from 'preact';
import type { Mention } from '../../src/core/match/mention';
import type { Point } from '../../src/core/popover/geometry';
import { shownIn, type Target } from '../../src/core/popover/popoverState';
import { type KeptPlace, keepPlace } from '../../src/core/reading/keepPlace';
import { freshReading, showsSidebar } from '../../src/core/reading/readingState';
import type { StoredSettings } from '../../src/core/settings/parseSettings';
import type { Span } from '../../src/core/text/textModel';
import { askBackground } from '../../src/extension/askBackground';
import type { FollowedSettings } from '../../src/extension/followSettings';
import type { ReaderCommand } from '../../src/extension/messages';
import type { FoundArticle } from '../../src/page/findArticle';
import { hitTest } from '../../src/page/hitTest';
import { isInView } from '../../src/page/isInView';
import { observeEscape } from '../../src/page/observeEscape';
import { observeFocusLeft } from '../../src/page/observeFocusLeft';
import { observePointer } from '../../src/page/observePointer';
import { observeReading } from '../../src/page/observeReading';
import { observeSheets } from '../../src/page/observeSheets';
import { paintHighlights } from '../../src/page/paintHighlights';
import { readText } from '../../src/page/readText';
import { observeScheme } from '../../src/page/scheme';
import { nextTask } from '../../src/page/slices';
import type { TextMap } from '../../src/page/textMap';
import { applySettings } from './applySettings';
import { flashJump } from './flashJump';
import { createFocusPlaces, take } from './focusPlaces';
import { followEntries } from './followEntries';
import type { Interface } from './mountInterface';
import { ReadingView } from './ReadingView';
import { readByKeyboard } from './readByKeyboard';
import { readingActions } from './readingActions';
import { createReadingStore } from './readingStore';
import { runPopover } from './runPopover';

/** An article being read, until its signal aborts. */
export interface Reading {
  /** What the reader chose elsewhere, and why it is not that where it is not. */
  applySettings(stored: StoredSettings): void;
  run(command: ReaderCommand): void;
  /** What the reader has open and where, for the next reading of the same article. */
  place(): LeftPlace;
  /** The page shows something else: what belongs to a place of this article closes. */
  close(): void;
}

/** With what had the focus before the keyboard took it into our interface. */
export interface LeftPlace extends KeptPlace {
  readonly focusedBefore: HTMLElement | null;
}

interface ReadingWorld {
  readonly found: FoundArticle;
  readonly view: Interface;
  readonly settings: FollowedSettings;
  /** Ends the reading before, at the moment in which this one is drawn in its place; what it leaves, where only the article's text has changed. */
  readonly takeOver: () => LeftPlace | null;
  readonly signal: AbortSignal;
}

/**
 * Asks what Sidelight knows of the article's text, then marks it and draws popover and sidebar.
 * Null where the signal aborted meanwhile, or nobody answered.
 */
export async function openReading(world: ReadingWorld): Promise<Reading | null> {
  const { found, view, signal } = world;
  const { metadata } = found;
  const { blocks, model, map } = readText(found);
  const annotations = await askBackground('annotate', { metadata, blocks });
  // To take in the answer is work enough for one task.
  await nextTask();
  if (signal.aborted || annotations === null) return null;
  void askBackground('reportEntries', annotations.entryCount);

  const { current, save } = world.settings;
  const { host, root } = view;
  const kept = world.takeOver();
  // What the reader sought in another article is not sought here.
  if (kept === null) view.draw(null);
  const focus = createFocusPlaces(root, kept?.focusedBefore ?? null);
  const fresh = freshReading(annotations, current);
  const highlights = paintHighlights({ map, mentions: fresh.marked, scheme: 'light', signal });
  const store = createReadingStore(
    kept === null ? fresh : keepPlace(fresh, model.text, kept),
    (state) => view.draw(<ReadingView state={state} on={actions} />),
    signal,
  );
  const send = runPopover(
    {
      store,
      // It is shown in a task of its own, before this one.
      focusPopover: () => nextTask().then(() => take(focus.popover)),
      returnFocus: focus.settle,
    },
    signal,
  );
  const jump = (span: Span) => flashJump({ map, store, focus }, span);
  const settings = applySettings({ store, host, highlights, save });
  const links = followEntries({ store, send, signal });
  const keyboard = readByKeyboard({ store, focus, send, jump });
  const actions = readingActions({
    ...{ map, store, focus, settings, links, keyboard, send, jump },
  });

  const hasSheet = () => store.state.sidebarSheet && showsSidebar(store.state);

  /** Esc takes back one thing at a time, the last one first. True where there was one. */
  function stepBack(): boolean {
    const { popover, cursor } = store.state;
    if (shownIn(popover) !== null) send({ type: 'dismissed' });
    else if (cursor !== null) {
      focus.giveBack();
      keyboard.leave();
    } else if (hasSheet()) actions.sidebar.onClose();
    else if (root.activeElement) focus.giveBack();
    else return false;
    return true;
  }

  observePointer(
    {
      host,
      findTarget: (at) => findTarget(map, store.state.marked, at),
      popoverBox: () => focus.popover?.getBoundingClientRect() ?? null,
    },
    (event) => {
      // A tap outside, where nothing else was to be closed by it.
      const isOutside = event.type === 'clicked' && event.target === null;
      if (isOutside && hasSheet() && shownIn(store.state.popover) === null)
        actions.sidebar.onClose();
      send(event);
    },
    signal,
  );
  // Before what is first drawn at the reader's place.
  observeSheets(store.update, signal);
  observeReading(
    map,
    (readingOffset) => {
      const { visited, flashed } = store.state;
      // Once the reader has gone on from where the sidebar led, that is not the place any more.
      const isLeft = visited !== null && flashed === null && !isInView(map, visited);
      store.update({ readingOffset, ...(isLeft && { visited: null }) });
    },
    signal,
  );
  observeScheme(map.elementAt(0), settings.showScheme, signal);
  observeEscape({ host, root }, stepBack, signal);
  observeFocusLeft(root, keyboard.leave, signal);

  const commands: Record<ReaderCommand, () => void> = {
    'toggle-sidebar': actions.toggleSidebar,
    'next-mention': () => keyboard.move('next'),
    'previous-mention': () => keyboard.move('previous'),
    'toggle-mention': keyboard.toggle,
  };
  return {
    applySettings: settings.apply,
    run: (command) => commands[command](),
    place: () => ({ text: model.text, state: store.state, focusedBefore: focus.before }),
    close: () => send({ type: 'articleGone' }),
  };
}

function findTarget(map: TextMap, marked: readonly Mention[], at: Point): Target | null {
  const [innermost, ...around] = hitTest(map, marked, at.x, at.y);
  return innermost === undefined ? null : { mentions: [innermost, ...around], at };
}
