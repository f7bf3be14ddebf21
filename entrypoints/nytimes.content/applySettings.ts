import { markedMentions } from '../../src/core/annotate/markedMentions';
import { keepCursor } from '../../src/core/reading/keepCursor';
import type { ReadingState } from '../../src/core/reading/readingState';
import type { StoredSettings } from '../../src/core/settings/parseSettings';
import type { Scheme, Settings } from '../../src/core/settings/settings';
import type { Highlights } from '../../src/page/paintHighlights';
import type { ReadingStore } from './readingStore';

interface SettingsParts {
  readonly store: ReadingStore;
  readonly host: HTMLElement;
  readonly highlights: Highlights;
  /** Keeps what the reader chose, for this page and all others. */
  readonly save: (changes: Partial<Settings>) => void;
}

/** What the reader chose, and what the page shows, in force. */
export interface AppliedSettings {
  /** Settings changed in another tab, and what is wrong with the store, if anything. */
  apply(stored: StoredSettings): void;
  /** What is chosen here: in force at once, and kept. */
  change(changes: Partial<Settings>): void;
  /** Opens or closes the sidebar; kept for other pages, but for a sheet that opens. */
  showSidebar(isOpen: boolean): void;
  showScheme(pageScheme: Scheme): void;
}

type SidebarAsked = ReadingState['sidebarAsked'];

export function applySettings({ store, host, highlights, save }: SettingsParts): AppliedSettings {
  function showScheme(pageScheme: Scheme): void {
    store.update({ pageScheme });
    // The marks lie on the page's own ground, whatever the reader chose for ours.
    highlights.setScheme(pageScheme);
    const { appearance } = store.state.settings;
    const scheme = appearance === 'page' ? pageScheme : appearance;
    // The page can see this attribute: it hears of it when the scheme changes, and not of every setting.
    if (host.dataset['scheme'] !== scheme) host.dataset['scheme'] = scheme;
  }

  function enforce({ settings, problem }: StoredSettings, sidebarAsked: SidebarAsked): void {
    const { annotations, cursor } = store.state;
    const marked = markedMentions(annotations, settings.density);
    if (settings.density !== store.state.settings.density) highlights.setMentions(marked);
    store.update({
      settings,
      settingsProblem: problem,
      sidebarAsked,
      marked,
      cursor: keepCursor(cursor, { annotations, marked }),
    });
    showScheme(store.state.pageScheme);
  }

  function change(changes: Partial<Settings>, sidebarAsked: SidebarAsked): void {
    save(changes);
    const { settings, settingsProblem: problem } = store.state;
    enforce({ settings: { ...settings, ...changes }, problem }, sidebarAsked);
  }

  return {
    apply(stored) {
      const { settings, sidebarAsked } = store.state;
      const isSame = stored.settings.sidebarOpen === settings.sidebarOpen;
      // What was asked for here holds until the reader opens or closes it elsewhere.
      enforce(stored, isSame ? sidebarAsked : null);
    },
    change: (changes) => change(changes, store.state.sidebarAsked),
    showSidebar(isOpen) {
      // A sheet covers most of the text: the next article is not to open so.
      if (isOpen && store.state.sidebarSheet) store.update({ sidebarAsked: isOpen });
      else change({ sidebarOpen: isOpen }, isOpen);
    },
    showScheme,
  };
}
