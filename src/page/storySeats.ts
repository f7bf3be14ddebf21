import { type ElementTraits, FURNITURE_SELECTOR } from './elementTraits';
import type { SeatedBlock, StorySeat } from './walkStory';

/** A shape with at least this share of the leading shape's text is story too, if it is set in the story's style: long pieces change columns, and a transcript is as long. Less is enough in a seat of the same class as the story's: a first paragraph stands apart (guide-2016). */
const KINDRED_SHARE = 0.3;

/** The innermost seat around a form is a sign-up box in a story's column, if it has less than this share of the story. */
const FORM_SEAT_SHARE = 0.5;

/** The paragraphs that a seat holds. */
export interface SeatProse {
  /** In characters. */
  length: number;
  paragraphs: number;
  /** Its first paragraph: notes of another style come last. */
  first: ElementTraits | null;
}

export type SeatsProse = ReadonlyMap<StorySeat, SeatProse>;

interface TextBlock extends SeatedBlock {
  readonly text: string;
}

/**
 * The seats of a page's blocks, except those of another column, and which of them are the story's: none
 * where there are no paragraphs.
 */
export function findStorySeats(
  blocks: readonly TextBlock[],
  scope: Element,
): { readonly seats: SeatsProse; readonly story: SeatsProse } {
  const onPage = readSeats(blocks);
  const shapes = readShapes(onPage);
  const seats = withoutOtherColumns(onPage, shapes);
  return { seats, story: storySeats(seats, shapes, scope) };
}

/** Where there are columns the story is in them: tells a story of one paragraph from a longer box. */
function readSeats(blocks: readonly TextBlock[]): SeatsProse {
  const hasColumns = blocks.some(({ seat, traits }) => seat.inColumn && traits.tag === 'p');
  const seats = new Map<StorySeat, SeatProse>();
  for (const { traits, text, seat } of blocks) {
    if (hasColumns && !seat.inColumn) continue;
    let prose = seats.get(seat);
    if (prose === undefined) {
      prose = { length: 0, paragraphs: 0, first: null };
      seats.set(seat, prose);
    }
    if (traits.tag !== 'p') continue;
    prose.length += text.length;
    prose.paragraphs++;
    prose.first ??= traits;
  }
  return seats;
}

/** How the seats' shapes compare with the story's, which has most of the text. */
interface Shapes {
  /** The length of the story's. */
  readonly leading: number;
  isLeading(seat: StorySeat): boolean;
  /** Story too, in all likelihood: much of it or in a seat of the same class, and in the story's style. */
  isKindred(seat: StorySeat, prose: SeatProse): boolean;
}

function readShapes(seats: SeatsProse): Shapes {
  const lengths = new Map<number, number>();
  for (const [{ shape }, { length }] of seats) {
    lengths.set(shape, (lengths.get(shape) ?? 0) + length);
  }
  const leading = Math.max(0, ...lengths.values());
  const isLeading = ({ shape }: StorySeat) => lengths.get(shape) === leading;
  const styles = new Set<string>();
  const seatClasses = new Set<string>();
  for (const [seat, { first }] of seats) {
    if (first === null || !isLeading(seat)) continue;
    for (const name of classNames(first)) styles.add(name);
    seatClasses.add(seat.element.className);
  }
  seatClasses.delete('');
  return {
    leading,
    isLeading,
    isKindred: (seat, { first }) =>
      ((lengths.get(seat.shape) ?? 0) >= leading * KINDRED_SHARE ||
        seatClasses.has(seat.element.className)) &&
      (first === null || classNames(first).some((name) => styles.has(name))),
  };
}

/** Leaves out what looks like the story but is in another column: outside the element that holds the story's first seat and its headline. */
function withoutOtherColumns(seats: SeatsProse, { isLeading, isKindred }: Shapes): SeatsProse {
  const all = [...seats.keys()];
  // Asked first, because to ask what holds the headline costs more.
  if (all.every(isLeading)) return seats;
  const headed = all.find(isLeading)?.element.closest(':has(h1)');
  if (!headed) return seats;
  return new Map(
    [...seats].filter(
      ([seat, prose]) =>
        isLeading(seat) || headed.contains(seat.element) || !isKindred(seat, prose),
    ),
  );
}

/** The seats whose shape is the story's, or like it; none where there are no paragraphs. */
function storySeats(
  seats: SeatsProse,
  { leading, isLeading, isKindred }: Shapes,
  scope: Element,
): SeatsProse {
  if (leading === 0) return new Map();
  const elements = [...seats].flatMap(([{ element }, { first }]) =>
    first === null ? [] : element,
  );
  const boxes = boxesOfForms(scope, new Set(elements));
  return new Map(
    [...seats].filter(
      ([seat, prose]) =>
        (isLeading(seat) || isKindred(seat, prose)) &&
        (prose.length >= leading * FORM_SEAT_SHARE || !boxes.has(seat.element)),
    ),
  );
}

/** An element without a class shares that with others without one. */
function classNames({ className }: ElementTraits): string[] {
  return className.split(' ');
}

/**
 * The elements around the scope's forms, up to and including the first seat of paragraphs. A field in
 * a module that is furniture anyway says nothing of the column in which that was set (photographs-2021).
 */
function boxesOfForms(scope: Element, seats: ReadonlySet<Element>): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const kind of ['form', 'input']) {
    for (const element of scope.querySelectorAll(kind)) {
      let at = element.parentElement;
      const module = at?.closest(FURNITURE_SELECTOR);
      if (scope.contains(module?.parentNode ?? null)) continue;
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
