/**
 * Straight quotation marks and apostrophes as a printer sets them. As long as the text before: one
 * mark for one. A mark opens a quotation at the start and behind a space, a dash or a bracket.
 */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–‘“])(["'])/g, (_, before: string, mark: string) => {
      return before + (mark === '"' ? '“' : '‘');
    })
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
