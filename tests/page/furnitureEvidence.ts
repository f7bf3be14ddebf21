/** A mark of the paper's pages that stands for what is not the story: why we need it, and which page proves it. */
interface Evidence {
  readonly selector: string;
  readonly why: string;
  /** A folder of `../shared/nyt`, or a page of `tests/fixtures/pages`. */
  readonly proof: string;
}

export const FURNITURE_EVIDENCE: readonly Evidence[] = [
  {
    selector: 'aside, [role="complementary"]',
    why: 'related coverage, storyline boxes, live boxes; ends every companion column',
    proof: '2022-news-twitter-private',
  },
  {
    selector: 'nav, [role="navigation"], [role="tablist"], [role="menu"]',
    why: 'menus and indexes of the site',
    proof: '2025-home',
  },
  {
    selector: 'header, footer',
    why: 'headline, dek and byline; print citation and notes under the story',
    proof: '2017-news-sudan-sanctions',
  },
  {
    selector: 'nyt_headline',
    why: 'the headline, where it is a heading of the second level',
    proof: 'review-2005',
  },
  {
    selector: 'figure, figcaption, [role="figure"]',
    why: 'captions and credits',
    proof: '2025-news-saturn-rings',
  },
  {
    selector: 'a, button, [role="button"]',
    why: 'a paragraph inside a link is a card that promotes another page',
    proof: '2018-news-haley-2022-template',
  },
  {
    selector: 'form, fieldset, dialog, [role="dialog"], [role="tooltip"], [role="toolbar"]',
    why: 'sign-up forms with their hidden errors, share tools with sentences of their own',
    proof: '2017-feature-meditate',
  },
  {
    selector: 'dl, details, [role="region"]',
    why: 'transcripts of videos and folded text (boxes-in-column): real sentences that are not the story',
    proof: '2018-news-haley-2022-template',
  },
  {
    selector: '[hidden], [aria-hidden="true"], .visually-hidden, .hidden',
    why: 'what no reader sees',
    proof: '2017-news-sudan-sanctions',
  },
  {
    selector: '.interactive-content, [id^="prism-freeform-block"]',
    why: 'embedded modules: trust notes, newsletter promotions, lists of a storyline',
    proof: '2020-news-teachers-union',
  },
  {
    selector: '[id^="story-ad-"], .ad, [data-testid^="Dropzone-"]',
    why: 'advertisements and their labels',
    proof: '2021-news-brazil-virus',
  },
  {
    selector: '.story-ad, .newsletter-signup, .story-interrupter',
    why: 'advertisements and sign-up forms of the template of 2014 to 2017',
    proof: '2017-feature-meditate',
  },
  {
    selector: '.articleInline, #articleInline, #pageLinks, .inlineModule',
    why: 'insets and page numbers of the templates of 2008 to 2011',
    proof: '2010-news-toyota-page2',
  },
  {
    selector: '#comments, .comments, .commentlist, [id^="comment-"]',
    why: 'under a blog post the readers may write more than the writer',
    proof: 'old-blog',
  },
];
