import type { ArticleFile, Entry, Note, Pack } from '../pack/pack';
import { plainText } from '../pack/prose';
import { foldForSearch } from '../text/foldForSearch';
import { findPackOf } from './findPackOf';
import { kindLabelOf } from './kindLabel';
import { findNote } from './viewNote';

/** What a reader types, and what it is to be found in. */
export interface SearchRequest {
  readonly query: string;
  /** Of entries and notes. */
  readonly ids: readonly string[];
  /** The pack's file for the article, where it has one. */
  readonly articleId: string | null;
}

/** By `foldForSearch`. */
interface SearchText {
  /** All names of an entry, also those that are not shown; the title of a note. */
  readonly names: string;
  /** All else that is said. */
  readonly rest: string;
}

/** Made once for what a pack holds. */
const madeFor = new WeakMap<Entry | Note, SearchText>();

/**
 * Those of the entries and notes that hold every word of the query as the beginning of a word: first those that have
 * them all in a name or title, then the others, each in their order. Case and diacritics do not count. An
 * empty query keeps all. What no pack holds is not found.
 */
export function searchItems(packs: readonly Pack[], request: SearchRequest): readonly string[] {
  const words = foldForSearch(request.query).trim().split(' ');
  const has = (text: string) => words.every((word) => text.includes(` ${word}`));
  const article =
    packs.flatMap(({ articles }) => articles).find(({ id }) => id === request.articleId) ?? null;
  const named: string[] = [];
  const others: string[] = [];
  for (const id of request.ids) {
    const text = textOf(packs, article, id);
    if (text === null) continue;
    if (has(text.names)) named.push(id);
    else if (has(text.names + text.rest)) others.push(id);
  }
  return [...named, ...others];
}

function textOf(
  packs: readonly Pack[],
  article: ArticleFile | null,
  id: string,
): SearchText | null {
  const note = findNote(packs, id)?.note;
  if (note !== undefined) return memo(note, textOfNote);
  const entry = findPackOf(packs, id)?.entries[id];
  if (entry === undefined) return null;
  const { names, rest } = memo(entry, textOfEntry);
  return { names, rest: rest + foldForSearch(plainText(article?.why[id] ?? [])) };
}

function textOfEntry(entry: Entry): SearchText {
  const { name, fullName, aliases, definition, prose, facts, relations } = entry;
  return {
    names: foldForSearch([name, fullName, ...aliases.map(({ text }) => text)].join(' ')),
    rest: foldForSearch(
      [
        kindLabelOf(entry),
        ...[definition, ...prose].map(plainText),
        ...[...facts, ...relations].map(({ text }) => plainText(text)),
      ].join(' '),
    ),
  };
}

function textOfNote({ title, text, quote }: Note): SearchText {
  return {
    names: foldForSearch(title),
    rest: foldForSearch(`${plainText(text)} ${quote.exact}`),
  };
}

function memo<One extends Entry | Note>(one: One, make: (one: One) => SearchText): SearchText {
  const made = madeFor.get(one) ?? make(one);
  madeFor.set(one, made);
  return made;
}
