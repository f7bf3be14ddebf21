/** How much there is to read beside an article. */
export function countWords(entries: number, notes: number): string {
  const said = entries === 1 ? '1 entry' : `${entries} entries`;
  if (notes === 0) return said;
  return `${said} · ${notes === 1 ? '1 note' : `${notes} notes`}`;
}
