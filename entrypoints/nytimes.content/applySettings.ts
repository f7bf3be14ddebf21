import { markedMentions, steppedMentions } from '../../src/core/annotate/markedMentions';
import type { Settings } from '../../src/core/settings/settings';
import type { StoredSettings } from '../../src/extension/settingsStore';
import type { Highlights } from '../../src/page/paintHighlights';
import type { Scheme } from '../../src/page/scheme';
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
  /** What was chosen elsewhere, and why it is not that where it is not. */
  apply(stored: StoredSettings): void;
  /** What is chosen here: in force at once, and kept. */
  change(changes: Partial<Settings>): void;
  showScheme(pageScheme: Scheme): void;
}

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

  function apply(
    { settings, problem }: StoredSettings,
    sidebarAsked = store.state.sidebarAsked,
  ): void {
    const { annotations, cursor } = store.state;
    const marked = markedMentions(annotations.mentions, settings.density);
    if (settings.density !== store.state.settings.density) highlights.setMentions(marked);
    const steps = steppedMentions(annotations.mentions, marked);
    store.update({
      settings,
      settingsProblem: problem,
      sidebarAsked,
      marked,
      cursor: cursor && steps.includes(cursor) ? cursor : null,
    });
    showScheme(store.state.pageScheme);
  }

  return {
    apply,
    change(changes) {
      // A sheet covers most of the text: the next article is not to open so.
      if (!changes.sidebarOpen || !store.state.sidebarSheet) save(changes);
      const { settings, settingsProblem: problem } = store.state;
      apply({ settings: { ...settings, ...changes }, problem }, changes.sidebarOpen);
    },
    showScheme,
  };
}
