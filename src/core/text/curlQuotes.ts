const OPENS_AFTER = /[\s([{—–]/;
/** What follows the apostrophe of a year without its century: `’90s`. */
const SHORT_YEAR = /^\d\d(?![.,]?\d)/;

/**
 * Straight quotation marks and apostrophes as a printer sets them, one for one, so that the length stays
 * the same. A mark opens a quotation at the start, and after a space, a dash, a bracket or the opening mark
 * of another kind; but a single one before two digits is the apostrophe of a year. Before a word that begins
 * with one (`’tis`), or a quotation that begins with two digits, the author types the curled mark.
 * `before` is the text that comes before; empty at the start.
 */
export function curlQuotes(text: string, before = ''): string {
  let set = '';
  let last = before.at(-1) ?? ' ';
  for (const char of text) {
    if (char === '"') last = OPENS_AFTER.test(last) || last === '‘' ? '“' : '”';
    else if (char !== "'") last = char;
    else if (SHORT_YEAR.test(text.slice(set.length + 1, set.length + 5))) last = '’';
    else last = OPENS_AFTER.test(last) || last === '“' ? '‘' : '’';
    set += last;
  }
  return set;
}
