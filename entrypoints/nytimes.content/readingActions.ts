import type { PopoverEvent } from '../../src/core/popover/popoverMachine';
import { shownIn } from '../../src/core/popover/popoverState';
import { nextMention } from '../../src/core/reading/nextMention';
import { showsSidebar } from '../../src/core/reading/readingState';
import type { Span } from '../../src/core/text/textModel';
import { askBackground } from '../../src/extension/askBackground';
import { isInView } from '../../src/page/isInView';
import { jumpTo } from '../../src/page/jumpTo';
import { nextTask } from '../../src/page/slices';
import type { TextMap } from '../../src/page/textMap';
import type { MentionPlace } from '../../src/ui/mentionPlace';
import type { AppliedSettings } from './applySettings';
import { copyEntry } from './copyEntry';
import { type FocusPlaces, take } from './focusPlaces';
import type { EntryLinks } from './followEntries';
import type { ReadingActions } from './ReadingView';
import type { KeyboardReading } from './readByKeyboard';
import type { ReadingStore } from './readingStore';

export interface ActionParts {
  readonly map: TextMap;
  readonly store: ReadingStore;
  readonly focus: FocusPlaces;
  readonly settings: AppliedSettings;
  readonly links: EntryLinks;
  readonly keyboard: KeyboardReading;
  readonly send: (event: PopoverEvent) => void;
  readonly jump: (span: Span) => void;
}

/** What follows from all that a reader does in the popover and the sidebar. */
export function readingActions(parts: ActionParts): ReadingActions & { toggleSidebar(): void } {
  const { map, store, focus, settings, links, keyboard, send, jump } = parts;
  const places = new WeakMap<Span, MentionPlace>();

  /** From the popover, whose words stay in sight. */
  function moveToSidebar(): void {
    const mention = shownIn(store.state.popover)?.target.mentions[0];
    send({ type: 'dismissed' });
    settings.showSidebar(true);
    if (mention && store.state.sidebarSheet) jump(mention);
  }

  function closeSidebar(): void {
    settings.showSidebar(false);
    focus.settle();
  }

  const copy = (id: string) => copyEntry({ id, publishedAt: store.state.annotations.publishedAt });
  const follow = (entryId: string) => void links.follow(entryId);
  const expand = (entryId: string | null) => void links.expand(entryId);

  return {
    popover: {
      onFollow: follow,
      onOther: follow,
      onBack: () => send({ type: 'wentBack' }),
      onPin: () => send({ type: 'pinToggled' }),
      onClose: () => send({ type: 'dismissed' }),
      onCopy: copy,
      onShowInSidebar(entryId) {
        moveToSidebar();
        expand(entryId);
      },
    },
    sidebar: {
      onDensity: (density) => settings.change({ density }),
      onStep(mentions, current, direction) {
        const mention = nextMention(mentions, current ?? store.state.readingOffset, direction);
        if (mention === null) return;
        send({ type: 'dismissed' });
        store.update({ visited: mention, cursor: null });
        jump(mention);
      },
      async onSearch(query, ids) {
        const articleId = store.state.annotations.article?.id ?? null;
        return (await askBackground('search', { query, ids, articleId })) ?? [];
      },
      onExpand: expand,
      onFollow: expand,
      onCopy: copy,
      onClose: closeSidebar,
    },
    placement: {
      rightInset: () => (store.state.sidebarSheet ? 0 : (focus.sidebar?.offsetWidth ?? 0)),
      onHidden: () => send({ type: 'markHidden' }),
      onCovered: (top) => scrollBy({ top, behavior: 'instant' }),
    },
    placeOf(span) {
      const place = places.get(span) ?? {
        rects: () => map.rangeOf(span)?.getClientRects() ?? [],
        contextElement: map.elementAt(span.start),
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
    use: () => send({ type: 'used' }),
    // Nothing is drawn here: the focus may come from an effect of what is drawn.
    popoverFocused: (mention) => isInView(map, mention) || jumpTo(map, mention),
    openAtCursor: keyboard.toggle,
    toggleSidebar() {
      if (showsSidebar(store.state)) return closeSidebar();
      focus.remember();
      settings.showSidebar(true);
      const { cursor } = store.state;
      // A focus asks for the layout of what has just been drawn: work enough for one task. Meanwhile the
      // keyboard may have gone on to a mention.
      void nextTask().then(() => cursor === store.state.cursor && take(focus.sidebar));
    },
  };
}
