import { createTraitsReader, type ElementTraits, STORY_COLUMN } from './elementTraits';

/** A seat is an element in which blocks of text are laid out: a story's column, a box, a footer. */
export interface StorySeat {
  readonly element: Element;
  /**
   * A number for how it stands in the scope: tag names upwards, each with its lasting class names.
   * Paragraphs of one story share a shape, whatever the classes are called this year, and boxes
   * between them have another.
   */
  readonly shape: number;
  /** In one of the paper's columns of story text. */
  readonly inColumn: boolean;
}

/** After so many elements the walk may pause: with their text they take a few milliseconds on a slow machine. */
const STEP_ELEMENTS = 64;

/** A paragraph, heading or list item, and its seat: its parent, or what holds the list or quotation that it is part of. */
export interface SeatedBlock {
  readonly element: Element;
  readonly traits: ElementTraits;
  readonly seat: StorySeat;
}

/**
 * The blocks of `scope` in reading order, without furniture and what is in it. What lies around
 * `scope` does not count. A block inside a block is not another one: only scripts put it there. A list
 * item that holds paragraphs or lists of its own is only their frame. Yields `null` where the walk may
 * pause, however few blocks there are.
 */
export function* walkStory(scope: Element): Generator<SeatedBlock | null> {
  const traitsOf = createTraitsReader();
  /** For each shape those one step deeper, so that deep nesting makes no long names. */
  const shapes: Map<string, number>[] = [new Map()];
  /** Those around the current one. */
  const seats: StorySeat[] = [];
  let seat: StorySeat = {
    element: scope,
    shape: 0,
    inColumn: scope.closest(STORY_COLUMN) !== null,
  };
  let at = scope.firstElementChild;
  for (let step = 1; at !== null; step++) {
    if (step % STEP_ELEMENTS === 0) yield null;
    const traits = traitsOf(at);
    let next: Element | null = null;
    if (!traits.isFurniture) {
      if (traits.isBlock && !isFrame(at, traits)) yield { element: at, traits, seat };
      else next = at.firstElementChild;
    }
    if (next !== null) {
      seats.push(seat);
      if (!traits.isTransparent) {
        const inner = shapes[seat.shape];
        let shape = inner?.get(traits.lastingName);
        if (shape === undefined) {
          shape = shapes.push(new Map()) - 1;
          inner?.set(traits.lastingName, shape);
        }
        seat = { element: at, shape, inColumn: seat.inColumn || traits.isColumn };
      }
    } else {
      next = at.nextElementSibling;
      for (let around = at.parentElement; next === null; around = around.parentElement) {
        if (around === null || around === scope) return;
        seat = seats.pop() ?? seat;
        next = around.nextElementSibling;
      }
    }
    at = next;
  }
}

function isFrame(block: Element, { tag }: ElementTraits): boolean {
  return tag === 'li' && block.querySelector('p, li') !== null;
}
