/**
 * What stands between and around the paragraphs. HTML's own landmarks and roles first; the paper's
 * particular marks only where those say nothing. Classes that begin with `css-` change with every
 * build of the site and are never evidence. Why each is needed, and which saved page proves it,
 * stands in `tests/page/furnitureEvidence.ts`: a test holds the two together, and a page of the
 * paper need not load the words.
 */
export const FURNITURE: readonly string[] = [
  'aside, [role="complementary"]',
  'nav, [role="navigation"], [role="tablist"], [role="menu"]',
  'header, footer',
  'figure, figcaption, [role="figure"]',
  'a, button, [role="button"]',
  'form, fieldset, dialog, [role="dialog"], [role="tooltip"], [role="toolbar"]',
  'dl, [role="region"]',
  '[hidden], [aria-hidden="true"], .visually-hidden, .hidden',
  '.interactive-content, [id^="prism-freeform-block"]',
  '[id^="story-ad-"], .ad, [data-testid^="Dropzone-"]',
  '.story-ad, .newsletter-signup, .story-interrupter',
  '.articleInline, #articleInline, #pageLinks, .inlineModule',
  '#comments, .comments, .commentlist, [id^="comment-"]',
];

const FURNITURE_SELECTOR = FURNITURE.join(', ');

/**
 * A judge of whether an element is furniture itself, for one reading of a page. Elements are many and
 * alike: of those that have no other attribute than a class, only one of each class is matched with
 * the whole table.
 */
export function createFurnitureJudge(): (element: Element) => boolean {
  const answers = new Map<string, Map<string, boolean>>();
  return (element) => {
    const { className, localName } = element;
    if (element.attributes.length > (className === '' ? 0 : 1))
      return element.matches(FURNITURE_SELECTOR);
    let ofName = answers.get(localName);
    if (ofName === undefined) {
      ofName = new Map();
      answers.set(localName, ofName);
    }
    let answer = ofName.get(className);
    if (answer === undefined) {
      answer = element.matches(FURNITURE_SELECTOR);
      ofName.set(className, answer);
    }
    return answer;
  };
}
