import { findMeta, type MetaTags, readLinkedData } from './metaTags';

/** Types of page (`meta[name=PT]`) that are no article. Proof: 2019-home-espanol, recipe-cacio-crackers. */
const OTHER_TYPES =
  /^(collection|recipe|homepage|sectionfront|section|slideshow|video|topic|search)/i;

/** Kinds of linked data that are no article. Proof: recipe-cacio-crackers; 2019-home-espanol; live blogs since 2021. */
const OTHER_KINDS = new Set(['Recipe', 'LiveBlogPosting', 'CollectionPage', 'VideoGallery']);

/** Parts of the site that hold no articles. Proof: wirecutter-earbuds-2026, 2021-live-boulder-shooting; the help pages of 2005. */
const OTHER_PATHS =
  /^\/(wirecutter|live|athletic|crosswords|games|video|search|section|topic|spotlight|by|column|newsletters|ref\/membercenter)(\/|$)/;
const OTHER_HOSTS = /^(cooking|www\.cooking|help|myaccount|store)\./;

/** Many short stories under one address. Proof: 2021-live-boulder-shooting. Asked one by one: browsers keep indexes for simple selectors, not for lists. */
const LIVE_POSTS = ['.live-blog-post', '.live-blog-content', '[data-testid="live-blog-post"]'];

/** Whether an address is of a part of the site that holds no articles. */
export function isOtherAddress(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return pathname === '/' || OTHER_PATHS.test(pathname) || OTHER_HOSTS.test(hostname);
}

/** Whether the page is many short stories under one address, by its structure. */
export function isLive(document: Document): boolean {
  return LIVE_POSTS.some((selector) => document.querySelector(selector) !== null);
}

/** Whether the page says that it is something other than one article, in metadata that no reader sees. */
export function isDisclaimed(document: Document, meta: MetaTags): boolean {
  return (
    OTHER_TYPES.test(findMeta(meta, 'PT') ?? '') ||
    readLinkedData(document, '@type', false).some((type) => OTHER_KINDS.has(type))
  );
}

/** Whether the page is a graphic with words in it rather than words with graphics, by its own account. */
export function isInteractive(meta: MetaTags, url: string | null): boolean {
  return (
    /^https?:\/\/[^/]+\/interactive\//.test(url ?? '') ||
    /^(multimedia|interactive)/i.test(findMeta(meta, 'PT') ?? '')
  );
}

/** Whether the page says that it is an article. Pages since 2014 say it of graphics too. */
export function isNamedArticle(meta: MetaTags): boolean {
  return /^article$/i.test(findMeta(meta, 'PT') ?? '');
}
