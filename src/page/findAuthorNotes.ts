import { createAuthorNoteJudge } from './authorNote';
import type { FoundBody } from './findBody';
import { firstOf } from './firstOf';
import { precedes } from './precedes';
import { queryAround } from './queryAround';
import type { FoundBlock } from './storyBlocks';

/** Not the authors' note, though a name may open it: related pages, captions, the reader's comments. */
const ELSEWHERE = 'aside, nav, figure, form, a, li, [role="complementary"], [role="region"]';

const BLOCKS = 'p, h2, h3, h4';

/** Notes about the authors that the page prints apart from the story: under the byline, or below (2019-news-manhole-fires). */
export function findAuthorNotes(
  root: Element,
  body: FoundBody,
  bylines: readonly string[],
  readText: (block: Element) => string,
): { readonly before: readonly FoundBlock[]; readonly after: readonly FoundBlock[] } {
  const before: FoundBlock[] = [];
  const after: FoundBlock[] = [];
  const first = body.blocks[0]?.element;
  if (first === undefined || bylines.length === 0) return { before, after };
  const isAuthorNote = createAuthorNoteJudge(bylines, true);
  const inside = [...body.others, ...paragraphsOfFooter(body)];
  for (const element of firstOf(queryAround(root, body.element, 'p', inside))) {
    const text = readText(element);
    if (!isAuthorNote(text)) continue;
    if (element.closest(ELSEWHERE) !== null) continue;
    // Only scripts put a block into a block; its words would be read twice.
    if (element.parentElement?.closest(BLOCKS) || element.querySelector(BLOCKS)) continue;
    (precedes(first, element) ? after : before).push({ kind: 'authorNote', element, text });
  }
  return { before, after };
}

/** Those of a footer that belongs to the story (op-ed-2015); elsewhere a footer is furniture. */
function* paragraphsOfFooter({ element, blocks }: FoundBody): Generator<Element> {
  let at = blocks.at(-1)?.element ?? element;
  while (at !== element && at.parentElement !== null) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.localName === 'footer') yield* next.querySelectorAll('p');
    }
    at = at.parentElement;
  }
}
