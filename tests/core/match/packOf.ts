import type { Alias, Entry, EntryKind, Pack, Pattern } from '../../../src/core/pack/pack';

/** What a test says of an entry; the rest is filled in. */
export interface BriefEntry {
  readonly kind?: EntryKind;
  readonly aliases?: readonly (string | Alias)[];
  readonly patterns?: readonly (string | (Partial<Pattern> & { readonly text: string }))[];
  readonly refuses?: readonly string[];
}

/** A pack of brief entries by id. */
export function packOf(entries: Readonly<Record<string, BriefEntry>>, id = 'test'): Pack {
  return {
    id,
    title: 'Test',
    language: 'en',
    scope: 'Tests',
    licence: 'CC-BY-4.0',
    editors: ['An editor'],
    reviewed: '2024-01-01',
    sources: {},
    articles: [],
    entries: Object.fromEntries(
      Object.entries(entries).map(([entryId, brief]) => [entryId, entryOf(entryId, brief)]),
    ),
  };
}

function entryOf(id: string, brief: BriefEntry): Entry {
  const { kind = 'group', aliases = [], patterns = [], refuses = [] } = brief;
  return {
    id,
    name: id,
    kind,
    aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
    patterns: patterns.map((pattern) => ({
      matches: [],
      refuses: [],
      ...(typeof pattern === 'string' ? { text: pattern } : pattern),
    })),
    refuses,
    definition: ['A thing.'],
    prose: [],
    facts: [],
    relations: [],
    reviewed: '2024-01-01',
  };
}
