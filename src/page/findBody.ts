import { textShare } from './elementText';
import type { ElementTraits } from './elementTraits';
import { type StorySeat, walkStory } from './walkStory';

/** A paragraph, heading or list item at story level. */
export interface StoryElement {
  readonly element: Element;
  readonly traits: ElementTraits;
  /** As the page shows it; never empty. */
  readonly text: string;
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

/** Where a page says itself that the article's body is. Proof: 2019-news-trade-war to 2025-news-saturn-rings. */
const DECLARED_BODY = 'section[name="articleBody"]';

/** Where a story is looked for when the page does not say, most telling first. Proof: 2014-wire-comedian-2018-template, 2011-blog-teenage-cyclist, 2011-news-pakistan. */
const SCOPES = ['article#story', 'main', '[role="main"]', 'body'];

/** A shape with at least this share of the leading shape's text is story too, if it is set in the story's style: long pieces change columns, and a transcript is as long. */
const KINDRED_SHARE = 0.3;

/** The innermost seat around a form is a sign-up box in a story's column, if it has less than this share of the story. */
const FORM_SEAT_SHARE = 0.5;

/** The heading of what readers write, which may be more than the story: with it the story is over, once it has begun. */
const COMMENTS_HEADING = /^[\d,\s]*(?:readers. )?comments?[\d,\s]*$/i;

/** Characters of a page's blocks beyond which it is left alone: ten times the longest article, and no more than a reader's machine bears at once. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Finds the blocks of the story by where most of the page's paragraph text stands. `null` where there
 * is none, and where there is too much on a page that does not say itself that it is an article's.
 */
export function* findBody(
  document: Document,
  readText: (block: Element) => string,
): Generator<void, FoundBody | 'too long' | null> {
  const named = document.querySelector(DECLARED_BODY);
  if (named !== null) {
    const body = yield* findStory(named, readText, true);
    if (body !== null) return body;
  }
  for (const selector of SCOPES) {
    const scope = document.querySelector(selector);
    const body = scope === null ? null : yield* findStory(scope, readText, false);
    // What is around it is longer still.
    if (body !== null) return body === 'too long' ? null : body;
  }
  return null;
}

/** What a seat holds of paragraphs. */
interface Prose {
  length: number;
  paragraphs: number;
  /** Its first paragraph: notes of another style come last. */
  first: ElementTraits | null;
}

interface Candidate extends StoryElement {
  readonly seat: StorySeat;
}

function* findStory(
  scope: Element,
  readText: (block: Element) => string,
  declared: boolean,
): Generator<void, FoundBody | 'too long' | null> {
  const candidates = yield* findCandidates(scope, readText);
  if (candidates === null) return 'too long';
  // Where there are columns the story is in them: tells a story of one paragraph from a longer box.
  const hasColumns = candidates.some(({ seat, traits }) => seat.inColumn && isParagraph(traits));
  const seats = new Map<StorySeat, Prose>();
  let total = 0;
  for (const { traits, text, seat } of candidates) {
    if (hasColumns && !seat.inColumn) continue;
    let prose = seats.get(seat);
    if (prose === undefined) {
      prose = { length: 0, paragraphs: 0, first: null };
      seats.set(seat, prose);
    }
    if (!isParagraph(traits)) continue;
    prose.length += text.length;
    prose.paragraphs++;
    prose.first ??= traits;
    total += text.length;
  }

  const story = storySeats(seats, scope);
  if (story.size === 0) return null;
  const blocks: Candidate[] = [];
  const others: Element[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { element, traits, seat } = candidate;
    const isStory = story.has(seat)
      ? traits.tag !== 'li' || !isMenu(element, story.get(seat))
      : traits.tag[0] === 'h' && isHeadingOf(candidate, candidates[index + 1], story);
    if (isStory) blocks.push(candidate);
    else if (isParagraph(traits)) others.push(element);
  }
  let length = 0;
  let paragraphs = 0;
  let filled = 0;
  for (const prose of story.values()) {
    length += prose.length;
    paragraphs += prose.paragraphs;
    if (prose.paragraphs > 0) filled++;
  }
  const element = commonAncestor(blocks, scope);
  return {
    element,
    blocks,
    others: others.filter((other) => element.contains(other)),
    declared,
    share: length / total,
    perSeat: paragraphs / Math.max(1, filled),
  };
}

function isParagraph({ tag }: ElementTraits): boolean {
  return tag === 'p';
}

/** The blocks that hold text; `null` where it is too much of it. */
function* findCandidates(
  scope: Element,
  readText: (block: Element) => string,
): Generator<void, readonly Candidate[] | null> {
  const candidates: Candidate[] = [];
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

/** The seats whose shape is the story's; none where there are no paragraphs. */
function storySeats(
  seats: ReadonlyMap<StorySeat, Prose>,
  scope: Element,
): ReadonlyMap<StorySeat, Prose> {
  const shapes = new Map<number, number>();
  for (const [{ shape }, { length }] of seats) shapes.set(shape, (shapes.get(shape) ?? 0) + length);
  const leading = Math.max(0, ...shapes.values());
  if (leading === 0) return new Map();
  const isLeading = (shape: number) => shapes.get(shape) === leading;
  const styles = new Set<string>();
  const elements = new Set<Element>();
  for (const [{ element, shape }, { first }] of seats) {
    if (first === null) continue;
    elements.add(element);
    if (isLeading(shape)) for (const name of classNames(first)) styles.add(name);
  }
  const boxes = boxesOfForms(scope, elements);
  return new Map(
    [...seats].filter(
      ([{ element, shape }, { length, first }]) =>
        (isLeading(shape) ||
          ((shapes.get(shape) ?? 0) >= leading * KINDRED_SHARE &&
            (first === null || classNames(first).some((name) => styles.has(name))))) &&
        (length >= leading * FORM_SEAT_SHARE || !boxes.has(element)),
    ),
  );
}

/** Paragraphs may each have a seat to themselves: a heading, which may have one as well, stands beside the seat of the one after it. */
function isHeadingOf(
  { element, seat }: Candidate,
  next: Candidate | undefined,
  story: ReadonlyMap<StorySeat, Prose>,
): boolean {
  if (next === undefined || !story.has(next.seat) || seat.inColumn !== next.seat.inColumn)
    return false;
  const { parentElement: parent } = element;
  const beside = parent?.childElementCount === 1 ? parent.parentElement : parent;
  return beside?.contains(next.element) === true;
}

/** An element without a class shares that with others without one. */
function classNames({ className }: ElementTraits): string[] {
  return className.split(' ');
}

/** A list beside paragraphs is the story's, unless it is a menu. */
function isMenu(item: Element, beside: Prose | undefined): boolean {
  return !beside?.length || textShare(item, 'a') > 0.8;
}

/** What is around the scope's forms, up to the first seat of paragraphs and with it. */
function boxesOfForms(scope: Element, seats: ReadonlySet<Element>): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const kind of ['form', 'input']) {
    for (const element of scope.querySelectorAll(kind)) {
      let at = element.parentElement;
      for (
        ;
        at !== null && at !== scope && !boxes.has(at) && !seats.has(at);
        at = at.parentElement
      ) {
        boxes.add(at);
      }
      if (at !== null) boxes.add(at);
    }
  }
  return boxes;
}

function commonAncestor(blocks: readonly StoryElement[], scope: Element): Element {
  const last = blocks[blocks.length - 1]?.element;
  let ancestor: Element = blocks[0]?.element.parentElement ?? scope;
  while (ancestor !== scope && last && !ancestor.contains(last)) {
    ancestor = ancestor.parentElement ?? scope;
  }
  return ancestor;
}
