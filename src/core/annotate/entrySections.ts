import type { Fact } from '../pack/pack';
import { firstDay, formatPackDate, lastDay } from '../pack/packDate';
import type { EntrySection } from './annotations';

/** Facts under one heading, oldest first, those of one date in the order given; never empty. */
export interface FactSection extends Pick<EntrySection, 'name' | 'heading'> {
  readonly facts: readonly Fact[];
}

/**
 * What is dated of an entry, in the order of need: what had come to be known by the article's day,
 * what came since, how it stands to others. A section without facts is not there.
 * @param publishedAt the article's day, `YYYY-MM-DD`; null where it is not known: then nothing came since.
 */
export function entrySections(
  facts: readonly Fact[],
  relations: readonly Fact[],
  publishedAt: string | null,
): FactSection[] {
  const isSince = (fact: Fact) =>
    publishedAt !== null && lastDay(fact.known ?? fact.date) > publishedAt;
  const isKnown = (fact: Fact) => !isSince(fact);
  const sections: FactSection[] = [
    {
      name: 'known',
      heading: publishedAt === null ? 'What is known' : `Known on ${formatPackDate(publishedAt)}`,
      facts: facts.filter(isKnown),
    },
    {
      name: 'since',
      heading: 'Since this was published',
      facts: [...facts, ...relations].filter(isSince),
    },
    { name: 'related', heading: 'Related', facts: relations.filter(isKnown) },
  ];
  return sections
    .filter((section) => section.facts.length > 0)
    .map((section) => ({ ...section, facts: section.facts.toSorted(byDate) }));
}

function byDate(a: Fact, b: Fact): number {
  return firstDay(a.date).localeCompare(firstDay(b.date));
}
