import type { DatedStatement, EntryView } from './annotations';

/** Dated statements of an entry under one heading. */
export interface EntrySection {
  readonly name: 'known' | 'since' | 'related';
  readonly heading: string;
  /** Oldest first, those of one date in the order of the entry; never empty. */
  readonly statements: readonly DatedStatement[];
}

/**
 * What is dated of an entry, in the order of need: what was known on the article's day, what came
 * since, how it stands to others. A section without statements is not there.
 * @param publishedAt the article's day, `YYYY-MM-DD`; null where it is not known.
 */
export function entrySections(entry: EntryView, publishedAt: string | null): EntrySection[] {
  const since = [...entry.since, ...entry.relations.filter((relation) => relation.since)];
  const sections: EntrySection[] = [
    {
      name: 'known',
      heading: publishedAt === null ? 'What is known' : 'When this was published',
      statements: entry.known,
    },
    {
      name: 'since',
      heading: 'Since this was published',
      statements: since.sort((a, b) => a.dateTime.localeCompare(b.dateTime)),
    },
    {
      name: 'related',
      heading: 'Related',
      statements: entry.relations.filter((relation) => !relation.since),
    },
  ];
  return sections.filter(({ statements }) => statements.length > 0);
}
