import type { BlockKind } from '../core/text/textModel';
import { createAuthorNoteJudge } from './authorNote';
import { textShare } from './elementText';
import type { StoryElement } from './findBody';
import { parseByline } from './parseByline';

export interface FoundBlock extends Pick<StoryElement, 'element' | 'text'> {
  readonly kind: BlockKind;
}

/**
 * How sentences open that the desk and not the writer speaks, each with a saved page that proves it.
 * They are known by what they say because some wear the story's own style.
 */
const DESK_OPENINGS: readonly RegExp[] = [
  // "[Learn how to …]": 2019-news-manhole-fires, 2018-interactive-location-apps
  /\[[\s\S]*\]$/,
  // 2010-news-toyota-page2
  /\(Page\s+\d+\s+of\s+\d+\)$/,
  /A\s+correction\s+was\s+made|Correction:/,
  // 2019-opinion-column-bouie, border-town
  /The\s+Times\s+is\s+committed\s+to\s+publishing|Follow\s+[Tt]he\s+New\s+York\s+Times\s+Opinion/,
  // Labels of what stood beside: 2021-news-brazil-virus, guest-essay-2024
  /(?:Advertisement|Supported\s+by)$/,
  // guest-essay-2024
  /Listen\s+to\s+this\s+article\b|This\s+article\s+has\s+been\s+(?:updated|revised)/,
  // tests/fixtures/pages/border-town.html
  /(?:This\s+article|A\s+version\s+of\s+this\s+(?:article|essay))\s+appear(?:s|ed)\s+in\s+print/,
];

/** One pattern, which most paragraphs fail at their first letter. */
const DESK_OPENING = new RegExp(`^\\s*(?:${DESK_OPENINGS.map(({ source }) => source).join('|')})`);

/** Credit lines under the story. */
const CREDITS: readonly RegExp[] = [
  // 2019-news-trade-war, 2021-news-brazil-virus
  /\bcontributed (reporting|research)\b[^”]{0,120}$/,
  // 2011-blog-teenage-cyclist
  /\b(?:earlier|previous) version of [^.“]{0,30}\bthis (?:article|column|essay|post|story)/,
  // guest-essay-2024
  /^Reporting was contributed by /,
  /^\p{Lu}[^.“]* reported from [^.“]*, and [^.“]* from [^“]*\.$/u,
];

/** What somebody else did, and then names and nothing else: "Read by", "Audio produced by", "Source photographs by". Proof: guest-essay-2024. */
const OTHERS_WORK = /^\p{Lu}[\p{L} ]{2,30} by\b/u;

/** So many elements at the story's end may be credits; the four last may be the authors' note. Before the story there is one at most. */
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
    if (DESK_OPENING.test(text)) continue;
    const left = story.length - index;
    const mayHoldNote = left <= NOTE_REACH || blocks.length === 0;
    if (left <= CREDIT_REACH || blocks.length === 0) {
      if (CREDITS.some((credit) => credit.test(text))) continue;
      if (OTHERS_WORK.test(text) && isByPeople(text)) continue;
      if (mayHoldNote && isAuthorNote(text)) {
        blocks.push({ kind: 'authorNote', element, text });
        continue;
      }
    }
    if ((mayHoldNote || text.length < LONGEST_NOTE) && isDeskAside(block)) continue;
    if (index > lastOfStory && traits.tag === 'p' && isDeskNote(block, story[lastOfStory]))
      continue;
    blocks.push({ kind: 'paragraph', element, text });
  }
  return withoutTrailingHeadings(blocks);
}

/** Names of two words: "Rejected by Parliament." may end an essay. */
function isByPeople(text: string): boolean {
  return parseByline(text.replace(OTHERS_WORK, 'By')).some((name) => name.includes(' '));
}

/** How much of a note is in italics, at least. */
const ITALIC_SHARE = 0.98;

/** Characters in which the desk says what it has to say amid a story or in another style under it: the writer's own italics go on. */
const LONGEST_NOTE = 100;

/** Set in italics from end to end and with a link in it: an introduction of the show, a pointer to live coverage or to a video. Proof: 2022-news-twitter-private, 2017-newsletter-internet-knows, 2017-feature-meditate. */
function isDeskAside(block: StoryElement): boolean {
  return isInItalics(block) && block.element.querySelector('a') !== null;
}

function isInItalics({ element, text }: StoryElement): boolean {
  const { firstChild: first, firstElementChild } = element;
  if (first === null || firstElementChild === null) return false;
  // Most paragraphs begin with plain words, which settles it.
  if (first.nodeType === 3 && (first as Text).data.trim().length > text.length * (1 - ITALIC_SHARE))
    return false;
  return textShare(element, 'em, i') > ITALIC_SHARE;
}

/** Whether a block in another style, under the last paragraph in the story's, is the desk's: short, in italics, or in a column of its own. */
function isDeskNote(block: StoryElement, last: StoryElement | undefined): boolean {
  return (
    block.text.length < LONGEST_NOTE ||
    block.element.parentElement !== last?.element.parentElement ||
    isInItalics(block)
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
