import type { ElementTraits } from './elementTraits';
import type { SeatedBlock, StorySeat } from './walkStory';

/** A shape with at least this share of the leading shape's text is story too, if it is set in the story's style: long pieces change columns, and a transcript is as long. */
const KINDRED_SHARE = 0.3;

/** The innermost seat around a form is a sign-up box in a story's column, if it has less than this share of the story. */
const FORM_SEAT_SHARE = 0.5;

/** What a seat holds of paragraphs. */
export interface SeatProse {
  /** In characters. */
  length: number;
  paragraphs: number;
  /** Its first paragraph: notes of another style come last. */
  first: ElementTraits | null;
}

export type SeatsProse = ReadonlyMap<StorySeat, SeatProse>;

/** What the seats of the blocks hold. Where there are columns the story is in them: tells a story of one paragraph from a longer box. */
export function readSeats(
  blocks: readonly (SeatedBlock & { readonly text: string })[],
): SeatsProse {
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

/** The seats whose shape is the story's; none where there are no paragraphs. */
export function storySeats(seats: SeatsProse, scope: Element): SeatsProse {
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

/** An element without a class shares that with others without one. */
function classNames({ className }: ElementTraits): string[] {
  return className.split(' ');
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
