import { recognizeArticle } from '../article/recognizeArticle';
import type { MentionIndex } from '../match/compileIndex';
import { findMentions } from '../match/findMentions';
import type { Mention } from '../match/mention';
import { licenceAddress, licenceName } from '../pack/licence';
import type { Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import { compileThread } from '../sidebar/thread';
import { textDigest } from '../text/textDigest';
import { amountWords } from './amountWords';
import type { AnnotateRequest, Annotations, EntryView, PackCredit } from './annotations';
import { comparisonWords } from './comparisonWords';
import { compileMarks } from './compileMarks';
import { findPackOf } from './findPackOf';
import { placeArticleFile } from './placeArticleFile';
import { viewEntry } from './viewEntry';
import { viewNote } from './viewNote';

/** The packs at hand, in order of precedence, and the index compiled from them. */
export interface Library {
  readonly packs: readonly Pack[];
  readonly index: MentionIndex;
}

/** All that the library has to say about one article's text. */
export function annotate({ packs, index }: Library, request: AnnotateRequest): Annotations {
  const { metadata, model } = request;
  const recognition = recognizeArticle(
    packs.flatMap(({ articles }) => articles),
    metadata,
    model,
  );
  const home = packs.find(({ articles }) => recognition && articles.includes(recognition.file));
  const placed = recognition && home ? placeArticleFile(home, recognition.file, model) : null;
  const found = findMentions(index, model, placed?.mentions);

  // The paper prints the day above the article; the pack's file knows it where the page does not say.
  const publishedAt = metadata.publishedAt ?? recognition?.file.published ?? null;
  const entries: Record<string, EntryView> = {};
  const speaking = new Set<Pack>(home ? [home] : []);
  const quoted = new Set(placed?.mentions.map(({ entryId }) => entryId));
  for (const { entryId } of found) {
    if (Object.hasOwn(entries, entryId)) continue;
    // A quotation of the article's file means the entry of its own pack.
    const pack = home && quoted.has(entryId) ? home : findPackOf(packs, entryId);
    if (pack === null) continue;
    speaking.add(pack);
    const file = pack === home ? (recognition?.file ?? null) : null;
    entries[entryId] = viewEntry(pack, entryId, publishedAt, file);
  }
  const entryCount = Object.keys(entries).length;

  const passages: Mention[] = [];
  const { notes = [], unplaced = [] } = placed ?? {};
  for (const { held, place } of notes) {
    const view = viewNote(held, publishedAt);
    entries[view.id] = view;
    passages.push({ entryId: view.id, via: 'quote', ...place });
  }
  const mentions = [...found, ...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const changed = recognition !== null && textDigest(model) !== recognition.file.digest;
  return {
    publishedAt,
    mentions,
    marks: compileMarks(mentions, entries),
    entries,
    entryCount,
    thread: compileThread({ mentions, entries }),
    unplaced,
    counted: amountWords(entryCount, notes.length),
    packs: packs.filter((pack) => speaking.has(pack)).map(creditOf),
    article: recognition && {
      id: recognition.file.id,
      by: recognition.by,
      changed,
      said: comparisonWords(changed, unplaced.length),
    },
  };
}

function creditOf({ id, title, editors, reviewed, licence }: Pack): PackCredit {
  return {
    id,
    title,
    editors,
    reviewed: formatPackDate(reviewed),
    licence: { name: licenceName(licence), url: licenceAddress(licence) },
  };
}
