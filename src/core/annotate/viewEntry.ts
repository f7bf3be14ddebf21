import { addTo } from '../collections/addTo';
import type { ArticleFile, Entry, EntryKind, Fact, Pack } from '../pack/pack';
import { formatPackDate, type PackDate } from '../pack/packDate';
import { type Inline, joinText, type Prose, plainText } from '../pack/prose';
import { foldForSearch } from '../text/foldForSearch';
import type { DatedStatement, EntryView } from './annotations';
import { entrySections } from './entrySections';
import { SourceList } from './sourceList';
import { sourceSummary } from './sourceSummary';

const KIND_LABELS: Readonly<Record<EntryKind, string>> = {
  group: 'Group',
  person: 'Person',
  people: 'People',
  organization: 'Organization',
  office: 'Office',
  event: 'Event',
  agreement: 'Agreement',
  place: 'Place',
  idea: 'Idea',
};

/** The relations of other entries, by the entry that they are with. */
type Incoming = ReadonlyMap<string, readonly Fact[]>;

/** Made once for a pack, so that a view costs the same in a large one. */
const madeFor = new WeakMap<Pack, Incoming>();

/**
 * An entry as it is told to the reader of an article published on `publishedAt` (`YYYY-MM-DD`): what
 * had come to be known by that day, and apart from it what came since. Null for the day: all is `known`.
 * `article` is the pack's file for that article, where it has one. An entry that the pack does not hold:
 * `RangeError`.
 */
export function viewEntry(
  pack: Pack,
  id: string,
  publishedAt: string | null,
  article: ArticleFile | null,
): EntryView {
  const entry = entryOf(pack, id);
  if (entry === undefined) throw new RangeError(`the pack ${pack.id} has no entry ${id}`);
  const prose = (text: Prose) => withLiveLinks(text, pack, id);
  const sources = new SourceList(pack);
  const state = (fact: Fact): DatedStatement => ({
    date: formatPackDate(fact.date),
    dateTime: dateTimeOf(fact.date),
    text: prose(fact.text),
    cites: sources.cite(fact.sources),
  });
  const sections = entrySections(entry.facts, relationsOf(pack, entry), publishedAt).map(
    ({ name, heading, facts }) => ({ name, heading, statements: facts.map(state) }),
  );
  const cited = sources.views();
  const why = article?.why[id];
  const kindLabel = entry.kindLabel ?? KIND_LABELS[entry.kind];
  const names = [entry.name, entry.fullName, ...entry.aliases.map(({ text }) => text)];
  return {
    id,
    name: entry.name,
    fullName: entry.fullName ?? null,
    kind: entry.kind,
    kindLabel,
    pronunciation: entry.pronunciation ?? null,
    definition: prose(entry.definition),
    prose: entry.prose.map(prose),
    why: why === undefined ? null : prose(why),
    sections,
    sources: cited,
    sourceSummary: sourceSummary(cited),
    reviewed: entry.reviewed,
    searchText: foldForSearch(
      [...names, kindLabel, plainText(entry.definition), plainText(why ?? [])].join(' '),
    ),
  };
}

function entryOf(pack: Pack, id: string): Entry | undefined {
  return Object.hasOwn(pack.entries, id) ? pack.entries[id] : undefined;
}

/** A relation is written down at one end and told at both. Its other end may be missing: then it is not told. */
function relationsOf(pack: Pack, entry: Entry): readonly Fact[] {
  const own = entry.relations.filter(
    (relation) => relation.with !== entry.id && entryOf(pack, relation.with),
  );
  return [...own, ...(incomingOf(pack).get(entry.id) ?? [])];
}

function incomingOf(pack: Pack): Incoming {
  let incoming = madeFor.get(pack);
  if (incoming === undefined) {
    incoming = groupByOtherEnd(pack);
    madeFor.set(pack, incoming);
  }
  return incoming;
}

function groupByOtherEnd({ entries }: Pack): Incoming {
  const incoming = new Map<string, Fact[]>();
  for (const { id, relations } of Object.values(entries)) {
    for (const relation of relations) {
      if (relation.with !== id) addTo(incoming, relation.with, relation);
    }
  }
  return incoming;
}

function dateTimeOf(date: PackDate): string {
  return date.split('/')[0] ?? date;
}

/** Links to the entry itself, and to entries that the pack does not hold, become plain words, one with those around them. */
export function withLiveLinks(prose: Prose, pack: Pack, self: string | null): Prose {
  const parts = prose.flatMap((part): readonly Inline[] => {
    if (typeof part === 'string') return [part];
    const children = withLiveLinks(part.children, pack, self);
    if (part.type === 'entry' && (part.id === self || entryOf(pack, part.id) === undefined)) {
      return children;
    }
    return [{ ...part, children }];
  });
  return joinText(parts);
}
