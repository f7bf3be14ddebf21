const OPENS_AFTER = /[\s([{—–]/;

/**
 * Straight quotation marks and apostrophes as a printer sets them, one for one, so that the length stays
 * the same. A mark opens a quotation at the start, and after a space, a dash, a bracket or the opening mark
 * of another kind. `before` is the text that comes before; empty at the start.
 */
export function curlQuotes(text: string, before = ''): string {
  let set = '';
  let last = before.at(-1) ?? ' ';
  for (const char of text) {
    if (char === '"') last = OPENS_AFTER.test(last) || last === '‘' ? '“' : '”';
    else if (char === "'") last = OPENS_AFTER.test(last) || last === '“' ? '‘' : '’';
    else last = char;
    set += last;
  }
  return set;
}
