import { MOST_CHARACTERS } from '../core/article/mostCharacters';
import { textShare } from './elementText';
import type { ElementTraits } from './elementTraits';
import { findShown } from './findShown';
import { findStorySeats, type SeatProse, type SeatsProse } from './storySeats';
import { type StorySeat, walkStory } from './walkStory';

/** A paragraph, heading or list item at story level. */
export interface StoryElement {
  readonly element: Element;
  readonly traits: ElementTraits;
  /** As the page shows it; never empty. */
  readonly text: string;
  readonly seat: StorySeat;
}

export interface FoundBody {
  /** The smallest element that holds all blocks. */
  readonly element: Element;
  /** Paragraphs, headings and list items at story level, in reading order. */
  readonly blocks: readonly StoryElement[];
  /** Paragraphs inside `element` that are not the story's, though no furniture either. */
  readonly others: readonly Element[];
  /** The page itself names this element the article's body. */
  readonly declared: boolean;
  /** The share of paragraph text in the searched part of the page that is the story's, 0 to 1. */
  readonly share: number;
  /** Paragraphs for each element that lays them out, on average. */
  readonly perSeat: number;
}

/** Where a page itself says that the article's body is. Proof: 2019-news-trade-war to 2025-news-saturn-rings. */
const DECLARED_BODY = 'section[name="articleBody"]';

/** Where a story is looked for when the page does not say, most telling first. Proof: 2014-wire-comedian-2018-template, 2011-blog-teenage-cyclist, 2011-news-pakistan. */
const SCOPES = ['article#story', 'main', '[role="main"]', 'body'];

/** The heading of the readers' comments, which may be longer than the story: it ends the story, once that has begun. */
const COMMENTS_HEADING = /^[\d,\s]*(?:readers. )?comments?[\d,\s]*$/i;

/**
 * Finds the blocks of the story by where most of the page's paragraph text stands. `null` where there
 * is none, and where there is too much on a page that does not itself say that it is an article's.
 * @param onlyDeclared looks nowhere but where the page says that the body is.
 */
export function* findBody(
  document: Document,
  readText: (block: Element) => string,
  onlyDeclared: boolean,
): Generator<void, FoundBody | 'too long' | null> {
  const named = findShown(document, DECLARED_BODY);
  if (named !== null) {
    const body = yield* findStory(named, readText, true);
    if (body !== null) return body;
  }
  if (onlyDeclared) return null;
  for (const selector of SCOPES) {
    const scope = findShown(document, selector);
    const body = scope === null ? null : yield* findStory(scope, readText, false);
    // What is around it is longer still.
    if (body !== null) return body === 'too long' ? null : body;
  }
  return null;
}

function* findStory(
  scope: Element,
  readText: (block: Element) => string,
  declared: boolean,
): Generator<void, FoundBody | 'too long' | null> {
  const candidates = yield* findCandidates(scope, readText);
  if (candidates === null) return 'too long';
  const { seats, story } = findStorySeats(candidates, scope);
  if (story.size === 0) return null;
  const blocks = candidates.filter((candidate, index) =>
    isOfStory(candidate, candidates[index + 1], story),
  );
  const element = commonAncestor(blocks, scope);
  const all = sum(seats);
  const told = sum(story);
  return {
    element,
    blocks,
    others: candidates.flatMap(({ element: other, traits, seat }) =>
      traits.tag === 'p' && !story.has(seat) && element.contains(other) ? other : [],
    ),
    declared,
    share: told.length / all.length,
    perSeat: told.paragraphs / Math.max(1, told.filled),
  };
}

/** What seats hold together, and how many of them hold paragraphs. */
function sum(seats: SeatsProse) {
  const total = { length: 0, paragraphs: 0, filled: 0 };
  for (const { length, paragraphs } of seats.values()) {
    total.length += length;
    total.paragraphs += paragraphs;
    if (paragraphs > 0) total.filled++;
  }
  return total;
}

/** The blocks that hold text; `null` where there is too much of it. */
function* findCandidates(
  scope: Element,
  readText: (block: Element) => string,
): Generator<void, readonly StoryElement[] | null> {
  const candidates: StoryElement[] = [];
  let read = 0;
  for (const block of walkStory(scope)) {
    if (block === null) {
      yield;
      continue;
    }
    const text = readText(block.element);
    read += text.length;
    if (read > MOST_CHARACTERS) return null;
    if (candidates.length > 0 && block.traits.tag[0] === 'h' && COMMENTS_HEADING.test(text)) break;
    if (text.trim() !== '') candidates.push({ ...block, text });
  }
  return candidates;
}

/** @param next the candidate after this one. */
function isOfStory(
  candidate: StoryElement,
  next: StoryElement | undefined,
  story: SeatsProse,
): boolean {
  const { element, traits, seat } = candidate;
  const beside = story.get(seat);
  if (beside === undefined) return traits.tag[0] === 'h' && isHeadingOf(candidate, next, story);
  return traits.tag !== 'li' || !isMenu(element, beside);
}

/** Each paragraph may have a seat of its own. A heading, which may have one as well, then stands beside the seat of the block after it. */
function isHeadingOf(
  { element, seat }: StoryElement,
  next: StoryElement | undefined,
  story: SeatsProse,
): boolean {
  if (next === undefined || !story.has(next.seat) || seat.inColumn !== next.seat.inColumn)
    return false;
  const { parentElement: parent } = element;
  const beside = parent?.childElementCount === 1 ? parent.parentElement : parent;
  return beside?.contains(next.element) === true;
}

/** A list beside paragraphs is the story's, unless it is a menu: its items are links but for a bullet or a label. No saved page has one near the bound. */
function isMenu(item: Element, beside: SeatProse): boolean {
  return beside.length === 0 || textShare(item, 'a') > 0.8;
}

function commonAncestor(blocks: readonly StoryElement[], scope: Element): Element {
  const last = blocks[blocks.length - 1]?.element;
  let ancestor: Element = blocks[0]?.element.parentElement ?? scope;
  while (ancestor !== scope && last && !ancestor.contains(last)) {
    ancestor = ancestor.parentElement ?? scope;
  }
  return ancestor;
}
