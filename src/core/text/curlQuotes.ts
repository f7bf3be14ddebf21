const OPENS_BEHIND = /[\s([{—–]/;

/**
 * Straight quotation marks and apostrophes as a printer sets them. As long as the text before: one
 * mark for one. A mark opens a quotation at the start and behind a space, a dash, a bracket or the
 * opening mark of another kind. `before` ends with what the text follows; empty at the start.
 */
export function curlQuotes(text: string, before = ''): string {
  let set = '';
  let last = before.at(-1) ?? ' ';
  for (const char of text) {
    if (char === '"') last = OPENS_BEHIND.test(last) || last === '‘' ? '“' : '”';
    else if (char === "'") last = OPENS_BEHIND.test(last) || last === '“' ? '‘' : '’';
    else last = char;
    set += last;
  }
  return set;
}
