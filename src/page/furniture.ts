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
  'nyt_headline',
  'figure, figcaption, [role="figure"]',
  'a, button, [role="button"]',
  'form, fieldset, dialog, [role="dialog"], [role="tooltip"], [role="toolbar"]',
  'dl, details, [role="region"]',
  '[hidden], [aria-hidden="true"], .visually-hidden, .hidden',
  '.interactive-content, [id^="prism-freeform-block"]',
  '[id^="story-ad-"], .ad, [data-testid^="Dropzone-"]',
  '.story-ad, .newsletter-signup, .story-interrupter',
  '.articleInline, #articleInline, #pageLinks, .inlineModule',
  '#comments, .comments, .commentlist, [id^="comment-"]',
];
