import { createClassMemo } from './classMemo';
import { FURNITURE } from './furniture';

const SELECTORS = FURNITURE.flatMap((row) => row.split(', '));
/** Matches what is not the story, by the table. */
export const FURNITURE_SELECTOR = SELECTORS.join();
/** Beginnings of the ids by which the table knows furniture. */
const FURNITURE_ID = new RegExp(
  `^(?:${SELECTORS.filter((selector) => /#|\[(?:id|data-testid)/.test(selector))
    .map((selector) => selector.replace(/#|.*="|"]/g, ''))
    .join('|')})`,
);

/** What an element's tag and attributes alone say of its part in a story. */
export interface ElementTraits {
  readonly tag: string;
  /** The class attribute, empty without one. */
  readonly className: string;
  readonly isFurniture: boolean;
  /** Holds a paragraph, a heading or a list item. */
  readonly isBlock: boolean;
  /** Says nothing about where a paragraph stands: quotations, lists, and the paper's own `nyt_text`. */
  readonly isTransparent: boolean;
  /** One of the paper's columns of story text. */
  readonly isColumn: boolean;
  /** The tag with those of its class names that outlive a build of the site. */
  readonly lastingName: string;
}

/** The paper's columns of story text. Proof: all pages from 2014-wire-comedian-2018-template to 2025-news-saturn-rings, cut. */
export const STORY_COLUMN = '.StoryBodyCompanionColumn';

const BLOCK = /^(?:p|h[234]|li)$/;
const TRANSPARENT = /^(?:blockquote|ul|ol|li)$|[-_]/;

/** Makes a reader of elements' traits, for one reading of a page. */
export function createTraitsReader(): (element: Element) => ElementTraits {
  return createClassMemo(readTraits, hasTellingAttribute);
}

function readTraits(element: Element): ElementTraits {
  const { localName } = element;
  return {
    tag: localName,
    className: element.getAttribute('class') ?? '',
    isFurniture: element.matches(FURNITURE_SELECTOR),
    isBlock: BLOCK.test(localName),
    isTransparent: TRANSPARENT.test(localName),
    isColumn: element.matches(STORY_COLUMN),
    lastingName: localName + lastingClasses(element),
  };
}

/** Whether an attribute other than the class may make it furniture. Elements without one share the traits of their class. */
function hasTellingAttribute(element: Element): boolean {
  return (
    FURNITURE_ID.test(element.getAttribute('id') ?? '') ||
    FURNITURE_ID.test(element.getAttribute('data-testid') ?? '') ||
    element.hasAttribute('role') ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('aria-hidden')
  );
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
