import { countOf } from './countOf';

/** How much there is to read beside an article, in plain words. */
export function amountWords(entries: number, notes: number): string {
  const said = countOf(entries, 'entry', 'entries');
  return notes === 0 ? said : `${said} · ${countOf(notes, 'note', 'notes')}`;
}
