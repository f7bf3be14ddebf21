import { readFileSync } from 'node:fs';

const ESSAY = 'tests/fixtures/pages/border-town.html';

/** A page with the paper's structure and about `words` words of body: the body of our own essay, repeated. */
export function longPage(words: number): string {
  const html = readFileSync(ESSAY, 'utf8');
  const open = html.indexOf('<section class="meteredContent');
  const inside = html.indexOf('>', open) + 1;
  const close = html.indexOf('</section>', inside);
  // Only the columns: the last one ends with the authors' note and the boilerplate on letters.
  const body = html.slice(inside, html.indexOf('<p class="css-1nnnnn1', inside));
  const complete = body.slice(0, body.lastIndexOf('<div class="css-1hhhhh1'));
  // Only paragraphs and headings, without the advertisement labels between the columns.
  const prose = [...complete.matchAll(/<(p class=|h2)[\s\S]*?<\/(p|h2)>/g)]
    .map(([block]) => block)
    .join(' ');
  const each = prose
    .replace(/<[^>]*>/g, '')
    .trim()
    .split(/\s+/).length;
  const repeated = complete.repeat(Math.max(1, Math.round(words / each)));
  return `${html.slice(0, inside)}${repeated}${html.slice(close)}`;
}
