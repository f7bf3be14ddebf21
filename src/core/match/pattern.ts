/**
 * The pattern language: descriptions of an entry that name nothing, readable by an editor.
 *
 *     agreement … signed in Doha       words, in order, next to one another (a comma between them is ignored)
 *     (deal|peace accord)              one of several
 *     the? (so-called)? caliphate      what may be left out: one word, or a group
 *     attack(s)?  bomb(ing|ings)       an ending, written against its word
 *     …   ...   …12                    a gap of up to 6 words, or of up to 12 (at most 30)
 *     [attack & concert hall & Moscow] two to five parts in any order, up to 12 words between neighbors
 *     @taliban                         a mention of that entry by one of its names
 *     {Khorasan branch}                the part to be marked, where it is not the whole
 *
 * Of a pattern that is one `[…]` and marks nothing, the first part is marked: the thing described.
 * Inside `(…)`, `[…]` and `{…}` a `|` separates alternatives. Letter case is that of aliases: a lower-case
 * word fits any case, `Moscow` needs its capital, `ISIS` all of them. Possessive endings are ignored:
 * `Kabul airport` finds *Kabul's airport*, and a written `'s` says nothing more. A match lies inside one
 * sentence and crosses no semicolon. There are no loops, so a pattern is of finite length and its matching linear in the text.
 */

import { childrenOf, type PatternNode, type PatternProblem } from './patternNode';
import { PatternParser } from './patternParser';

export type ParsedPattern =
  | { readonly node: PatternNode; readonly problems: readonly [] }
  | { readonly node: null; readonly problems: readonly PatternProblem[] };

/** Parses a pattern; never throws. */
export function parsePattern(text: string): ParsedPattern {
  const problems: PatternProblem[] = [];
  const node = markedFirst(new PatternParser(text, problems).parse());
  if (problems.length === 0) checkWhole(node, problems);
  return problems.length > 0 ? { node: null, problems } : { node, problems: [] };
}

function markedFirst(node: PatternNode): PatternNode {
  if (node.type !== 'anyOrder' || hasMark(node)) return node;
  const [first, ...rest] = node.parts;
  return first === undefined
    ? node
    : { type: 'anyOrder', parts: [{ type: 'mark', item: first }, ...rest] };
}

function hasMark(node: PatternNode): boolean {
  return node.type === 'mark' || childrenOf(node).some(hasMark);
}

function checkWhole(node: PatternNode, problems: PatternProblem[]): void {
  const report = (message: string, mend: string) => problems.push({ at: 0, message, mend });
  if (canBeEmpty(node)) report('everything in it may be left out', 'Let one word be needed.');
  else if (gapAt(node, 'first')) report('it begins with a gap', 'Begin with a word.');
  else if (gapAt(node, 'last')) report('it ends with a gap', 'End with a word.');
  else if (hasNestedMark(node, false)) report('“{…}” stands inside “{…}”', 'Mark one part.');
}

function canBeEmpty(node: PatternNode): boolean {
  if (node.type === 'optional' || node.type === 'gap') return true;
  if (node.type === 'choice') return node.options.some(canBeEmpty);
  return node.type !== 'word' && node.type !== 'entry' && childrenOf(node).every(canBeEmpty);
}

/** Whether a gap can stand at an end of what matches, or of a part of `[…]`. */
function gapAt(node: PatternNode, end: 'first' | 'last'): boolean {
  if (node.type === 'gap') return true;
  if (node.type !== 'sequence') return childrenOf(node).some((child) => gapAt(child, end));
  const items = end === 'first' ? node.items : node.items.toReversed();
  for (const item of items) {
    if (gapAt(item, end)) return true;
    if (!canBeEmpty(item)) return false;
  }
  return false;
}

function hasNestedMark(node: PatternNode, inside: boolean): boolean {
  if (node.type === 'mark' && inside) return true;
  return childrenOf(node).some((child) => hasNestedMark(child, inside || node.type === 'mark'));
}
