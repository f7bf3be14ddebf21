import { h } from 'preact';
import type { Mention } from '../../src/core/match/mention';
import type { Point } from '../../src/core/popover/geometry';
import { shownIn, type Target } from '../../src/core/popover/popoverState';
import type { Settings } from '../../src/core/settings/settings';
import type { Span } from '../../src/core/text/textModel';
import { askBackground } from '../../src/extension/askBackground';
import { type ReaderCommand, sendMessage } from '../../src/extension/messages';
import type { StoredSettings } from '../../src/extension/settingsStore';
import type { FoundArticle } from '../../src/page/findArticle';
import { hitTest } from '../../src/page/hitTest';
import { jumpTo } from '../../src/page/jumpTo';
import { observeEscape } from '../../src/page/observeEscape';
import { observePointer } from '../../src/page/observePointer';
import { observeReading } from '../../src/page/observeReading';
import { paintHighlights } from '../../src/page/paintHighlights';
import { readText } from '../../src/page/readText';
import { observeScheme } from '../../src/page/scheme';
import { nextTask } from '../../src/page/slices';
import type { TextMap } from '../../src/page/textMap';
import type { MentionPlace } from '../../src/ui/mentionPlace';
import { applySettings } from './applySettings';
import { copyEntry } from './copyEntry';
import { createFocusPlaces, take } from './focusPlaces';
import { followEntries } from './followEntries';
import { type KeptPlace, keepPlace } from './keepPlace';
import type { Interface } from './mountInterface';
import { type ReadingActions, ReadingView } from './ReadingView';
import { readByKeyboard } from './readByKeyboard';
import { freshReading, showsSidebar } from './readingState';
import { createReadingStore } from './readingStore';
import { runPopover } from './runPopover';
import { observeSheets } from './sheets';

/** How long a passage that was jumped to stays emphasized, in milliseconds: long enough to be found after a scroll. */
const FLASH_MS = 1600;

/** An article being read, until its signal aborts. */
export interface Reading {
  /** What the reader chose elsewhere, and why it is not that where it is not. */
  applySettings(stored: StoredSettings): void;
  run(command: ReaderCommand): void;
  /** What the reader has open and where, for the next reading of the same article. */
  place(): KeptPlace;
  /** The page shows something else: what belongs to a place of this article closes. */
  close(): void;
}

interface ReadingWorld {
  readonly found: FoundArticle;
  readonly view: Interface;
  readonly stored: StoredSettings;
  /** From the reading before, where only the article's text has changed. */
  readonly kept: KeptPlace | null;
  /** Keeps what the reader chose, for this page and all others. */
  readonly save: (changes: Partial<Settings>) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks what Sidelight knows of the article's text, then marks it and draws popover and sidebar.
 * Null where the signal aborted meanwhile, or nobody answered.
 */
export async function openReading(world: ReadingWorld): Promise<Reading | null> {
  const { found, view, stored, kept, signal } = world;
  const { metadata } = found;
  const { blocks, model, map } = readText(found);
  const annotations = await askBackground(() => sendMessage('annotate', { metadata, blocks }));
  // To take in the answer is work enough for one task.
  await nextTask();
  if (signal.aborted || annotations === null) return null;
  const count = Object.keys(annotations.entries).length;
  void askBackground(() => sendMessage('reportEntries', count));

  const document = found.root.ownerDocument;
  const focus = createFocusPlaces(view.host, kept?.focusedBefore ?? null);
  const fresh = freshReading(annotations, stored);
  const highlights = paintHighlights({ map, mentions: fresh.marked, scheme: 'light', signal });
  const initial = kept === null ? fresh : keepPlace(fresh, model.text, kept);
  const store = createReadingStore(
    initial,
    (state) => view.draw(<ReadingView state={state} on={actions} />),
    signal,
  );
  const send = runPopover(
    initial.popover,
    {
      changed: (popover) => store.update({ popover }),
      focusPopover: () => take(focus.popover),
      returnFocus() {
        // The popover had it; else it is where the reader put it, in the sidebar or in the page.
        if (view.root.activeElement !== null || hasFocusElsewhere()) return;
        if (focus.cursor) take(focus.cursor);
        else focus.giveBack();
      },
    },
    signal,
  );
  const settings = applySettings({ store, host: view.host, highlights, save: world.save });
  const links = followEntries({ store, send, signal });
  const keyboard = readByKeyboard({ store, focus, send, jump });

  /** Whether the reader has put the focus into the page. */
  function hasFocusElsewhere(): boolean {
    return ![null, document.body, view.host].includes(document.activeElement as HTMLElement);
  }

  /** Jumps so that the place is not under a sheet, and shows for a moment where it is. */
  function jump(span: Span): void {
    const sheet = store.state.sidebarSheet ? focus.sidebar : null;
    jumpTo(map, span, sheet?.offsetHeight);
    const flashed = { ...span };
    store.update({ flashed });
    setTimeout(() => {
      if (store.state.flashed === flashed) store.update({ flashed: null });
    }, FLASH_MS);
  }

  function toggleSidebar(): void {
    if (showsSidebar(store.state)) {
      actions.closeSidebar();
      return;
    }
    focus.remember();
    settings.change({ sidebarOpen: true });
    take(focus.sidebar);
  }

  function hasSheet(): boolean {
    return store.state.sidebarSheet && showsSidebar(store.state);
  }

  /** Esc takes back one thing at a time, the last one first. True where there was one. */
  function stepBack(): boolean {
    const { popover, cursor } = store.state;
    if (shownIn(popover) !== null) send({ type: 'dismissed' });
    else if (cursor !== null) {
      focus.giveBack();
      keyboard.leave();
    } else if (hasSheet()) actions.closeSidebar();
    else if (view.root.activeElement !== null) focus.giveBack();
    else return false;
    return true;
  }

  const places = new WeakMap<Span, MentionPlace>();
  const actions: ReadingActions = {
    placeOf(span) {
      const place = places.get(span) ?? {
        rects: () => map.rangeOf(span)?.getClientRects() ?? [],
        contextElement: elementAt(map, span.start),
      };
      places.set(span, place);
      return place;
    },
    popoverMounted: (element) => {
      focus.popover = element;
    },
    cursorMounted: (element) => {
      focus.cursor = element;
    },
    sidebarMounted: (element) => {
      focus.sidebar = element;
    },
    sidebarInset: () => (store.state.sidebarSheet ? 0 : (focus.sidebar?.offsetWidth ?? 0)),
    sheetCovered: (top) => document.defaultView?.scrollBy({ top, behavior: 'instant' }),
    markHidden: () => send({ type: 'markHidden' }),
    follow: (entryId) => void links.follow(entryId),
    goBack: () => send({ type: 'wentBack' }),
    pin: () => send({ type: 'pinToggled' }),
    use: () => send({ type: 'used' }),
    closePopover: () => send({ type: 'dismissed' }),
    copy: (id) => copyEntry({ id, publishedAt: annotations.publishedAt }),
    showInSidebar(entryId) {
      send({ type: 'dismissed' });
      settings.change({ sidebarOpen: true });
      void links.expand(entryId);
    },
    openAtCursor: keyboard.toggle,
    leaveCursor() {
      // The focus is on its way: to the next mention, into the popover, or truly away.
      setTimeout(() => {
        if (!signal.aborted && view.root.activeElement === null) keyboard.leave();
      });
    },
    jump(mention) {
      store.update({ visited: mention });
      jump(mention);
    },
    jumpToNote: jump,
    expand: (entryId) => void links.expand(entryId),
    setDensity: (density) => settings.change({ density }),
    closeSidebar() {
      const returns = !hasFocusElsewhere();
      settings.change({ sidebarOpen: false });
      if (returns) focus.giveBack();
    },
  };

  observePointer(
    {
      document,
      host: view.host,
      findTarget: (at) => findTarget(map, store.state.marked, at),
      popoverBox: () => focus.popover?.getBoundingClientRect() ?? null,
    },
    (event) => {
      // A tap outside, where nothing else was to be closed by it.
      const isOutside = event.type === 'clicked' && event.target === null;
      if (isOutside && hasSheet() && shownIn(store.state.popover) === null) actions.closeSidebar();
      send(event);
    },
    signal,
  );
  observeReading(map, (readingOffset) => store.update({ readingOffset }), signal);
  observeSheets(window, store.update, signal);
  observeScheme(elementAt(map, 0), settings.showScheme, signal);
  observeEscape({ document, host: view.host, root: view.root }, stepBack, signal);

  const commands: Record<ReaderCommand, () => void> = {
    'toggle-sidebar': toggleSidebar,
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

function elementAt(map: TextMap, offset: number): Element {
  const element = map.elements[map.blockIndexAt(offset)];
  if (element === undefined) throw new RangeError(`no block at ${offset}`);
  return element;
}
