import type { ArticleFile, Note, Pack } from '../pack/pack';
import { formatPackDate, lastDay } from '../pack/packDate';
import { plainText } from '../pack/prose';
import { openingSentences } from '../text/openingSentences';
import type { EntryView } from './annotations';
import { SourceList } from './sourceList';
import { sourceSummary } from './sourceSummary';
import { withLiveLinks } from './viewEntry';

/** A note, and where it comes from. */
export interface HeldNote {
  readonly pack: Pack;
  readonly file: ArticleFile;
  readonly note: Note;
}

/** What a folded note tells at least, in UTF-16 code units: *It depends on the measure.* alone says nothing. */
const LEAST_OPENING = 70;

/** A note's id among those of entries, none of which has this sign in it. */
function noteId(file: ArticleFile, note: Note): string {
  return `${file.id}#${note.id}`;
}

/** The note with this id of `noteId`; null where no pack has it. */
export function findNote(packs: readonly Pack[], id: string): HeldNote | null {
  const [fileId, ownId] = id.split('#');
  for (const pack of packs) {
    const file = pack.articles.find((one) => one.id === fileId);
    const note = file?.notes.find((one) => one.id === ownId);
    if (file && note) return { pack, file, note };
  }
  return null;
}

/** A note as it is told to the reader of its article: in the form of an entry, which says of when it is. */
export function viewNote({ pack, file, note }: HeldNote, publishedAt: string | null): EntryView {
  const list = new SourceList(pack);
  list.cite(note.sources);
  const sources = list.views();
  const text = plainText(note.text);
  const opening = openingSentences(text, LEAST_OPENING);
  const asOf = formatPackDate(note.asOf);
  const isLater = publishedAt !== null && lastDay(note.asOf) > publishedAt;
  return {
    id: noteId(file, note),
    name: note.title,
    fullName: null,
    kind: 'note',
    kindLabel: `${isLater ? 'Later note' : 'Note'}, as of ${asOf}`,
    pronunciation: null,
    definition: withLiveLinks(note.text, pack, null),
    brief: opening === text ? text : `${opening} …`,
    prose: [],
    why: null,
    sections: [],
    sources,
    sourceSummary: sourceSummary(sources),
    reviewed: pack.reviewed,
    asOf,
  };
}
