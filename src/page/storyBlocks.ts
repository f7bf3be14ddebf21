import type { BlockKind } from '../core/text/textModel';
import { createAuthorNoteJudge } from './authorNote';
import { isCredit, isHouseSentence, isInvitation } from './deskSentences';
import { textShare } from './elementText';
import type { StoryElement } from './findBody';

export interface FoundBlock extends Pick<StoryElement, 'element' | 'text'> {
  readonly kind: BlockKind;
}

/** How many elements at the story's end may be credits, and how many the authors' note: on all pages that we have, the last six and the last three. Before the story there is at most one. */
const CREDIT_REACH = 10;
const NOTE_REACH = 4;

/**
 * Tells paragraphs, headings and the authors' note from what the desk adds to them: promotions and
 * house notices in the story's own style, credit lines, corrections.
 * @param story in reading order.
 */
export function sortStoryBlocks(
  story: readonly StoryElement[],
  bylines: readonly string[],
): FoundBlock[] {
  const storyStyle = leadingStyle(story);
  const lastOfStory = story.findLastIndex(
    ({ traits }) => traits.tag === 'p' && traits.className === storyStyle,
  );
  const isAuthorNote = createAuthorNoteJudge(bylines);
  const blocks: FoundBlock[] = [];
  for (const [index, block] of story.entries()) {
    const { element, traits, text } = block;
    if (traits.tag.startsWith('h')) {
      blocks.push({ kind: 'heading', element, text });
      continue;
    }
    if (isHouseSentence(text) || isPullQuote(story, index) || isKicker(story, index, storyStyle))
      continue;
    const left = story.length - index;
    const mayHoldNote = left <= NOTE_REACH || blocks.length === 0;
    if (left <= CREDIT_REACH || blocks.length === 0) {
      if (isCredit(text)) continue;
      if (mayHoldNote && isAuthorNote(text)) {
        blocks.push({ kind: 'authorNote', element, text });
        continue;
      }
    }
    if (mayHoldNote && hasLink(element) && (isInvitation(text) || isLink(element))) continue;
    if ((mayHoldNote || text.length < LONGEST_NOTE) && isDeskAside(block)) continue;
    if (index > lastOfStory && traits.tag === 'p' && isDeskNote(block, story[lastOfStory]))
      continue;
    blocks.push({ kind: 'paragraph', element, text });
  }
  return withoutTrailingHeadings(blocks);
}

/** How many blocks before and after a pull quote are searched for its words: a page made of quotations could make a search of all take minutes. */
const QUOTE_REACH = 40;

/** Words of the story that are printed once more, large. A quotation of somebody else's words stands in it once. */
function isPullQuote(story: readonly StoryElement[], index: number): boolean {
  const block = story[index];
  if (block?.element.parentElement?.localName !== 'blockquote') return false;
  // The end is tried where a run begins, not at each of its signs: those may be a million.
  const words = block.text.replace(/^\W+|(?<!\W)\W+$/g, '');
  return story
    .slice(Math.max(0, index - QUOTE_REACH), index + QUOTE_REACH)
    .some((other) => other !== block && other.text.includes(words));
}

/** A kicker has fewer characters: "Commutation", "The Long Run". */
const LONGEST_KICKER = 40;

/** A label over the heading that follows it: some words in another style than the story's, and no sentence. */
function isKicker(story: readonly StoryElement[], index: number, storyStyle: string): boolean {
  const block = story[index];
  const next = story[index + 1];
  return (
    block?.traits.tag === 'p' &&
    block.text.length < LONGEST_KICKER &&
    !/[.?!…:;,”"]$/.test(block.text) &&
    block.traits.className !== storyStyle &&
    next?.traits.tag[0] === 'h' &&
    next.element.parentElement === block.element.parentElement
  );
}

/** How much of a note is in italics or in a link, at least: all but a mark at its end. */
const WHOLE = 0.98;

/** The desk's notes amid a story, or in another style under it, have fewer characters; a writer's own italics go on for longer. */
const LONGEST_NOTE = 100;

/** Set in italics from end to end, and with a link in it or in parentheses: an introduction of the show, a pointer to live coverage or to a video. Proof: 2022-news-twitter-private, 2017-newsletter-internet-knows, 2017-feature-meditate; list-at-end. */
function isDeskAside(block: StoryElement): boolean {
  return isInItalics(block) && (hasLink(block.element) || /^\(.*\)$/s.test(block.text));
}

function hasLink(element: Element): boolean {
  return element.querySelector('a') !== null;
}

/** Nothing but a link: a pointer to what the story is taken from. */
function isLink(element: Element): boolean {
  return textShare(element, 'a') > WHOLE;
}

function isInItalics({ element, text }: StoryElement): boolean {
  const { firstChild: first, firstElementChild } = element;
  if (first === null || firstElementChild === null) return false;
  // Most paragraphs begin with plain words, which settles it.
  if (first.nodeType === 3 && (first as Text).data.trim().length > text.length * (1 - WHOLE))
    return false;
  return textShare(element, 'em, i') > WHOLE;
}

/** Whether a block in another style, under the last paragraph in the story's, is the desk's: short, in italics, with a link to sign up, or in a column of its own. A list or quotation that ends the story is not. */
function isDeskNote(block: StoryElement, last: StoryElement | undefined): boolean {
  if (block.seat !== last?.seat) return true;
  const isQuoted = block.element.parentElement?.matches('li, blockquote');
  return (
    !isQuoted &&
    (block.text.length < LONGEST_NOTE || isInItalics(block) || hasInvitingLink(block.element))
  );
}

/** A link that asks to sign up, or the name of one of the paper's accounts (photographs-2021). */
function hasInvitingLink(element: Element): boolean {
  return [...element.querySelectorAll('a')].some(({ textContent }) =>
    /^\s*(sign up|subscribe|@\w+$)/i.test(textContent ?? ''),
  );
}

/** The class attribute that most of the story's text wears on this page; compared, never named. */
function leadingStyle(story: readonly StoryElement[]): string {
  const weights = new Map<string, number>();
  let leading = '';
  for (const { traits, text } of story) {
    const { tag, className } = traits;
    if (tag !== 'p') continue;
    const weight = (weights.get(className) ?? 0) + text.length;
    weights.set(className, weight);
    if (weight > (weights.get(leading) ?? 0)) leading = className;
  }
  return leading;
}

/** A heading with nothing under it introduced something that is not the story. */
function withoutTrailingHeadings(blocks: FoundBlock[]): FoundBlock[] {
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph');
  return blocks.filter((block, index) => block.kind !== 'heading' || index < last);
}
