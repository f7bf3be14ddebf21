/** An element in which blocks of text are laid out. */
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

/** The paper's columns of story text. Proof: all pages from 2014-wire-comedian-2018-template to 2025-news-saturn-rings, cut. */
export const STORY_COLUMN = '.StoryBodyCompanionColumn';

/** Elements that say nothing of where a paragraph stands: quotations, lists, and the paper's own `nyt_text`. */
const TRANSPARENT = new Set(['blockquote', 'ul', 'ol', 'li']);

/**
 * Tells the seat of what has this parent inside `scope`: the parent itself, or what holds the list or
 * quotation that it is part of; `null` in furniture. What lies around `scope` has no say. Each element
 * between paragraphs and scope is judged once, since paragraphs share their parents.
 */
export function createSeatFinder(
  scope: Element,
  isFurniture: (element: Element) => boolean,
): (parent: Element) => StorySeat | null {
  const inColumn = scope.closest(STORY_COLUMN) !== null;
  const seats = new Map<Element, StorySeat | null>([
    [scope, { element: scope, shape: 0, inColumn }],
  ]);
  const lasting = new Map<string, string>();
  /** By the outer shape and the step inwards, so that deep nesting makes no long names. */
  const shapes = new Map<string, number>();

  function seatIn(outer: StorySeat | null, element: Element): StorySeat | null {
    if (outer === null || isFurniture(element)) return null;
    if (isTransparent(element)) return outer;
    const { className } = element;
    const names = lasting.get(className) ?? lastingClasses(element);
    lasting.set(className, names);
    const step = `${outer.shape}>${element.localName}${names}`;
    const shape = shapes.get(step) ?? shapes.size + 1;
    shapes.set(step, shape);
    return {
      element,
      shape,
      inColumn: outer.inColumn || element.matches(STORY_COLUMN),
    };
  }

  return (parent) => {
    const unknown: Element[] = [];
    let at = parent;
    for (; !seats.has(at); at = at.parentElement ?? scope) unknown.push(at);
    let seat = seats.get(at) ?? null;
    for (const element of unknown.reverse()) {
      seat = seatIn(seat, element);
      seats.set(element, seat);
    }
    return seat;
  };
}

function isTransparent(element: Element): boolean {
  return TRANSPARENT.has(element.localName) || /[-_]/.test(element.localName);
}

/** Class names without those that a build makes up (`css-1fanzo5`, `evys1bk0`) and without counters (`story-body-2`). */
function lastingClasses(element: Element): string {
  let names = '';
  for (const name of element.classList) {
    if (/^css-/.test(name) || /^e[a-z0-9]{6,8}\d$/.test(name)) continue;
    names += `.${name.replace(/\d+/g, '')}`;
  }
  return names;
}
