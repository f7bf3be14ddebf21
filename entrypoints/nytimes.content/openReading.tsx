import type { Annotations } from '../../src/core/annotate/annotations';
import { markedMentions } from '../../src/core/annotate/markedMentions';
import type { Mention } from '../../src/core/match/mention';
import type { Point } from '../../src/core/popover/corridor';
import { CLOSED, shownIn, type Target } from '../../src/core/popover/popoverMachine';
import { nextMention } from '../../src/core/reading/nextMention';
import type { SettingsProblem } from '../../src/core/settings/readSettings';
import type { Settings } from '../../src/core/settings/settings';
import type { Span } from '../../src/core/text/textModel';
import { askBackground } from '../../src/extension/askBackground';
import { type ReaderCommand, sendMessage } from '../../src/extension/messages';
import type { FoundArticle } from '../../src/page/findArticle';
import { hitTest } from '../../src/page/hitTest';
import { jumpTo } from '../../src/page/jumpTo';
import { observeEscape } from '../../src/page/observeEscape';
import { observePointer } from '../../src/page/observePointer';
import { observeReading } from '../../src/page/observeReading';
import { paintHighlights } from '../../src/page/paintHighlights';
import { readText } from '../../src/page/readText';
import { observeScheme, type Scheme } from '../../src/page/scheme';
import type { TextMap } from '../../src/page/textMap';
import type { Interface } from './mountInterface';
import { findEntry, type ReadingActions, type ReadingState, ReadingView } from './ReadingView';
import { runPopover } from './runPopover';
import { observeSheets } from './sheets';

/** An article being read, until its signal aborts. */
export interface Reading {
  applySettings(settings: Settings): void;
  /** Says why the settings are not those that the reader chose, or that all is well again. */
  showSettingsProblem(problem: SettingsProblem | null): void;
  run(command: ReaderCommand): void;
}

interface ReadingWorld {
  readonly found: FoundArticle;
  readonly view: Interface;
  readonly settings: Settings;
  readonly settingsProblem: SettingsProblem | null;
  /** Keeps what the reader chose, for this page and all others. */
  readonly save: (settings: Settings) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks what Sidelight knows of the article's text, then marks it and draws popover and sidebar.
 * Null where the signal aborted meanwhile, or nobody answered.
 */
export async function openReading(world: ReadingWorld): Promise<Reading | null> {
  const { found, view, save, signal } = world;
  const { metadata } = found;
  const { model, map } = readText(found);
  const answer = await askBackground(() => sendMessage('annotate', { metadata, model }));
  if (signal.aborted || answer === null) return null;
  const annotations: Annotations = answer;
  const count = Object.keys(annotations.entries).length;
  void askBackground(() => sendMessage('reportEntries', count));

  const document = found.root.ownerDocument;
  let pageScheme: Scheme = 'light';
  let popoverElement: HTMLElement | null = null;
  let cursorElement: HTMLElement | null = null;
  let sidebarElement: HTMLElement | null = null;
  /** What had the focus before the keyboard took it into our interface. */
  let before: Element | null = null;

  let state: ReadingState = {
    annotations,
    publishedAt: metadata.publishedAt,
    settings: world.settings,
    settingsProblem: world.settingsProblem,
    popover: CLOSED,
    followed: {},
    marked: markedMentions(annotations.mentions, world.settings.density),
    cursor: null,
    visited: null,
    readingOffset: 0,
    expandedId: null,
    sidebarSheet: false,
    popoverSheet: false,
  };
  const highlights = paintHighlights({ map, mentions: state.marked, scheme: pageScheme, signal });

  function update(change: Partial<ReadingState>): void {
    state = { ...state, ...change };
    view.draw(<ReadingView state={state} on={actions} />);
  }

  const send = runPopover(
    {
      changed(popover) {
        highlights.emphasize('open', shownIn(popover)?.target.mentions[0] ?? null);
        update({ popover });
      },
      focusPopover: () => popoverElement?.focus({ preventScroll: true }),
      returnFocus: () => focusPage(cursorElement ?? before),
    },
    signal,
  );

  function change(settings: Partial<Settings>): void {
    const changed = { ...state.settings, ...settings };
    save(changed);
    applySettings(changed);
  }

  function applySettings(settings: Settings): void {
    const marked = markedMentions(annotations.mentions, settings.density);
    if (settings.density !== state.settings.density) highlights.setMentions(marked);
    update({ settings, marked });
    applyScheme();
  }

  function applyScheme(): void {
    const { appearance } = state.settings;
    const scheme = appearance === 'page' ? pageScheme : appearance;
    // The marks lie on the page's own ground, whatever the reader chose for ours.
    highlights.setScheme(pageScheme);
    // The page can see this attribute: it hears of it when the scheme changes, and not of every setting.
    if (view.host.dataset['scheme'] !== scheme) view.host.dataset['scheme'] = scheme;
  }

  /** Jumps so that the place is not under a sheet. */
  function jump(span: Span): void {
    const sheet = state.settings.sidebarOpen && state.sidebarSheet ? sidebarElement : null;
    jumpTo(map, span, { highlights, bottomInset: sheet?.offsetHeight ?? 0 });
  }

  function moveCursor(direction: 'next' | 'previous'): void {
    const marked =
      state.marked.length > 0 ? state.marked : markedMentions(annotations.mentions, 'first');
    const from = state.cursor ?? shownIn(state.popover)?.target.mentions[0] ?? state.readingOffset;
    const cursor = nextMention(marked, from, direction);
    if (cursor === null) return;
    send({ type: 'dismissed' });
    if (state.cursor === null) before = document.activeElement;
    highlights.emphasize('current', cursor);
    update({ cursor });
    jump(cursor);
  }

  function leaveCursor(): void {
    highlights.emphasize('current', null);
    update({ cursor: null });
  }

  function toggleMention(): void {
    if (shownIn(state.popover) !== null) {
      send({ type: 'dismissed' });
      return;
    }
    if (state.cursor === null) moveCursor('next');
    if (state.cursor !== null) {
      send({ type: 'keyToggled', target: targetOf(state.marked, state.cursor) });
    }
  }

  function toggleSidebar(): void {
    const sidebarOpen = !state.settings.sidebarOpen;
    if (sidebarOpen) before = document.activeElement;
    change({ sidebarOpen });
    if (sidebarOpen) sidebarElement?.focus({ preventScroll: true });
    else focusPage(before);
  }

  /** Gets an entry that the article does not mention. False where no pack has it. */
  async function fetchEntry(id: string): Promise<boolean> {
    if (findEntry(state, id) !== null) return true;
    const { publishedAt } = metadata;
    const entry = await askBackground(() => sendMessage('readEntry', { id, publishedAt }));
    if (entry === null || signal.aborted) return false;
    update({ followed: { ...state.followed, [id]: entry } });
    return true;
  }

  async function follow(entryId: string): Promise<void> {
    if (await fetchEntry(entryId)) send({ type: 'followed', entryId });
  }

  async function expand(entryId: string | null): Promise<void> {
    if (entryId === null || (await fetchEntry(entryId))) update({ expandedId: entryId });
  }

  const actions: ReadingActions = {
    rectsOf: (mention) => map.rangeOf(mention).getClientRects(),
    contextOf: (mention) => elementAt(map, mention.start),
    popoverMounted: (element) => {
      popoverElement = element;
    },
    cursorMounted: (element) => {
      cursorElement = element;
    },
    sidebarMounted: (element) => {
      sidebarElement = element;
    },
    sidebarInset: () => (state.sidebarSheet ? 0 : (sidebarElement?.offsetWidth ?? 0)),
    sheetCovered: (top) => document.defaultView?.scrollBy({ top, behavior: 'instant' }),
    markHidden: () => send({ type: 'markHidden' }),
    follow: (entryId) => void follow(entryId),
    goBack: () => send({ type: 'wentBack' }),
    pin: () => send({ type: 'pinToggled' }),
    closePopover: () => send({ type: 'dismissed' }),
    showInSidebar(entryId) {
      send({ type: 'dismissed' });
      change({ sidebarOpen: true });
      void expand(entryId);
    },
    openAtCursor: toggleMention,
    leaveCursor() {
      // The focus is on its way: to the next mention, into the popover, or truly away.
      setTimeout(() => {
        if (!signal.aborted && view.root.activeElement === null) leaveCursor();
      });
    },
    jump(mention) {
      update({ visited: mention });
      jump(mention);
    },
    jumpToNote: jump,
    expand: (entryId) => void expand(entryId),
    setDensity: (density) => change({ density }),
    closeSidebar: () => {
      change({ sidebarOpen: false });
      focusPage(before);
    },
  };

  observePointer(
    {
      document,
      host: view.host,
      findTarget: (at) => findTarget(map, state.marked, at),
      popoverBox: () => popoverElement?.getBoundingClientRect() ?? null,
    },
    send,
    signal,
  );
  observeReading(map, (readingOffset) => update({ readingOffset }), signal);
  observeSheets(window, update, signal);
  observeScheme(
    elementAt(map, 0),
    (scheme) => {
      pageScheme = scheme;
      applyScheme();
    },
    signal,
  );
  observeEscape({ document, host: view.host, root: view.root }, stepBack, signal);

  /** Esc takes back one thing at a time, the last one first. True where there was one. */
  function stepBack(): boolean {
    if (shownIn(state.popover) !== null) send({ type: 'dismissed' });
    else if (state.cursor !== null) {
      focusPage(before);
      leaveCursor();
    } else if (state.settings.sidebarOpen && state.sidebarSheet) actions.closeSidebar();
    else return false;
    return true;
  }

  const commands: Record<ReaderCommand, () => void> = {
    'toggle-sidebar': toggleSidebar,
    'next-mention': () => moveCursor('next'),
    'previous-mention': () => moveCursor('previous'),
    'toggle-mention': toggleMention,
  };
  return {
    applySettings,
    showSettingsProblem: (settingsProblem) => update({ settingsProblem }),
    run: (command) => commands[command](),
  };
}

/** A mention together with those around it. */
function targetOf(marked: readonly Mention[], mention: Mention): Target {
  const around = marked.filter(
    (other) => other !== mention && other.start <= mention.start && other.end >= mention.end,
  );
  return { mentions: [mention, ...around], at: null };
}

function findTarget(map: TextMap, marked: readonly Mention[], at: Point): Target | null {
  const [innermost, ...around] = hitTest(map, marked, at.x, at.y)?.mentions ?? [];
  return innermost === undefined ? null : { mentions: [innermost, ...around], at };
}

function elementAt(map: TextMap, offset: number): Element {
  const element = map.elements[map.blockIndexAt(offset)];
  if (element === undefined) throw new RangeError(`no block at ${offset}`);
  return element;
}

/** Gives the focus back to the page, or just away from us. */
function focusPage(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
