import { addTo } from '../collections/addTo';
import type { ArticleFile, Entry, Fact, Pack } from '../pack/pack';
import { formatPackDate, type PackDate } from '../pack/packDate';
import { type Inline, joinText, type Prose, partLastWord, plainText } from '../pack/prose';
import type { DatedStatement, EntryView } from './annotations';
import { entrySections } from './entrySections';
import { kindLabelOf } from './kindLabel';
import { SourceList } from './sourceList';
import { sourceSummary } from './sourceSummary';

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
    date: printedDate(fact.date),
    dateTime: dateTimeOf(fact.date),
    text: partLastWord(prose(fact.text)),
    cites: sources.cite(fact.sources),
  });
  const sections = entrySections(entry.facts, relationsOf(pack, entry), publishedAt).map(
    ({ name, heading, facts }) => ({ name, heading, statements: facts.map(state) }),
  );
  const cited = sources.views();
  const why = article?.why[id];
  return {
    id,
    name: entry.name,
    fullName: entry.fullName ?? null,
    kind: entry.kind,
    kindLabel: kindLabelOf(entry),
    pronunciation: entry.pronunciation ?? null,
    definition: prose(entry.definition),
    brief: plainText(entry.definition),
    prose: entry.prose.map(prose),
    why: why === undefined ? null : prose(why),
    sections,
    sources: cited,
    sourceSummary: sourceSummary(cited),
    reviewed: entry.reviewed,
    asOf: null,
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

/** As it stands in a column of dates: a span breaks after its dash, a date nowhere. */
function printedDate(date: PackDate): string {
  const text = formatPackDate(date).replace(/(?<!–) /g, '\u00a0');
  return text.charAt(0).toUpperCase() + text.slice(1);
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
