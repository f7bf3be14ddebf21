import { elementText, textShare } from './elementText';
import { isFurniture, isInFurniture } from './furniture';
import { seatOf, shapeOf } from './storyShape';

export interface FoundBody {
  /** The smallest element that holds all blocks. */
  readonly element: Element;
  /** Paragraphs and headings at story level, in reading order. */
  readonly blocks: readonly Element[];
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

/** The paper's columns of story text: where there are any, the story is in them. Tells a story of one paragraph from a longer box beside it. Proof: all pages from 2014-wire-comedian-2018-template to 2025-news-saturn-rings, cut. */
const STORY_COLUMN = '.StoryBodyCompanionColumn';

/** A shape with at least this share of the leading shape's text is story too: long pieces change columns. */
const KINDRED_SHARE = 0.3;

/** A seat with a form in it and less than this share of the story is a sign-up box in a story's column. */
const FORM_SEAT_SHARE = 0.5;

/** Finds the blocks of the story by where most of the page's paragraph text stands. `null` where there is none. */
export function findBody(document: Document): FoundBody | null {
  const named = document.querySelector(DECLARED_BODY);
  if (named !== null) {
    const body = findStory(named, true);
    if (body !== null) return body;
  }
  for (const selector of SCOPES) {
    const scope = document.querySelector(selector);
    const body = scope === null ? null : findStory(scope, false);
    if (body !== null) return body;
  }
  return null;
}

/** Where the blocks of one parent stand. */
interface Place {
  readonly seat: Element;
  readonly shape: string;
}

function findStory(scope: Element, declared: boolean): FoundBody | null {
  const candidates: { element: Element; place: Place; length: number }[] = [];
  /** For each parent, asked once: `null` where nothing can be story. */
  const places = new Map<Element, Place | null>();
  const weights = new Map<string, number>();
  const seatWeights = new Map<Element, number>();
  const hasColumns = scope.querySelector(`${STORY_COLUMN} p`) !== null;
  let total = 0;
  for (const element of scope.querySelectorAll('p, h2, h3, h4, li')) {
    const parent = element.parentElement ?? scope;
    let place = places.get(parent);
    if (place === undefined) {
      place = findPlace(parent, scope, hasColumns);
      places.set(parent, place);
    }
    if (place === null || isFurniture(element)) continue;
    // A list item that holds paragraphs or lists of its own is only their frame.
    if (element.localName === 'li' && element.querySelector('p, li') !== null) continue;
    const length = elementText(element).length;
    if (length === 0) continue;
    candidates.push({ element, place, length });
    if (element.localName !== 'p') continue;
    total += length;
    weights.set(place.shape, (weights.get(place.shape) ?? 0) + length);
    seatWeights.set(place.seat, (seatWeights.get(place.seat) ?? 0) + length);
  }
  const leading = Math.max(0, ...weights.values());
  if (leading === 0) return null;

  let story = 0;
  let paragraphs = 0;
  const seats = new Set<Element>();
  const blocks: Element[] = [];
  for (const { element, place, length } of candidates) {
    const { seat, shape } = place;
    if ((weights.get(shape) ?? 0) < leading * KINDRED_SHARE) continue;
    const seatWeight = seatWeights.get(seat) ?? 0;
    if (seatWeight < leading * FORM_SEAT_SHARE && seat.querySelector('form, input') !== null) {
      continue;
    }
    // A list beside paragraphs is the story's, unless it is a menu.
    if (element.localName === 'li' && (seatWeight === 0 || textShare(element, 'a') > 0.8)) continue;
    if (element.localName === 'p') {
      story += length;
      paragraphs++;
      seats.add(seat);
    }
    blocks.push(element);
  }
  const body = commonAncestor(blocks, scope);
  const perSeat = paragraphs / Math.max(1, seats.size);
  return { element: body, blocks, declared, share: story / total, perSeat };
}

function findPlace(parent: Element, scope: Element, hasColumns: boolean): Place | null {
  if (hasColumns && parent.closest(STORY_COLUMN) === null) return null;
  if (isInFurniture(parent, scope)) return null;
  const seat = seatOf(parent, scope);
  return { seat, shape: shapeOf(seat, scope) };
}

function commonAncestor(elements: readonly Element[], scope: Element): Element {
  const last = elements[elements.length - 1];
  let ancestor: Element = elements[0]?.parentElement ?? scope;
  while (ancestor !== scope && last && !ancestor.contains(last)) {
    ancestor = ancestor.parentElement ?? scope;
  }
  return ancestor;
}
