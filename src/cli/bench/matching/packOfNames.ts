import type { Entry, EntryKind, Pack } from '../../../core/pack/pack';

/** About as many as an entry of our own pack has. */
const NAMES_EACH = 8;
const KINDS: readonly EntryKind[] = ['group', 'person', 'organization', 'place', 'event'];

/** A pack that knows the names and nothing else. */
export function packOfNames(names: readonly string[]): Pack {
  const entries: Record<string, Entry> = {};
  for (let at = 0; at < names.length; at += NAMES_EACH) {
    const id = `entry-${at / NAMES_EACH}`;
    entries[id] = {
      id,
      name: names[at] ?? '',
      kind: KINDS[(at / NAMES_EACH) % KINDS.length] ?? 'group',
      aliases: names.slice(at, at + NAMES_EACH).map((text) => ({ text })),
      patterns: [],
      refuses: [],
      definition: [],
      prose: [],
      facts: [],
      relations: [],
      reviewed: '2026-01-01',
    };
  }
  return {
    id: 'names',
    title: 'Names',
    language: 'en',
    scope: '',
    licence: 'CC0-1.0',
    editors: [],
    reviewed: '2026-01-01',
    sources: {},
    entries,
    articles: [],
  };
}
