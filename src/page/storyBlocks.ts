import type { BlockKind } from '../core/text/textModel';
import { isAuthorNote } from './authorNote';
import { elementText, textShare } from './elementText';

export interface FoundBlock {
  readonly kind: BlockKind;
  readonly element: Element;
}

/**
 * Sentences that the desk and not the writer speaks, each with a saved page that proves it. They
 * are known by what they say because some wear the story's own style.
 */
const DESK_LINES: readonly RegExp[] = [
  // "[Learn how to …]": 2019-news-manhole-fires, 2018-interactive-location-apps
  /^\[.*\]$/,
  // 2010-news-toyota-page2
  /^\(Page \d+ of \d+\)$/,
  // 2011-blog-teenage-cyclist
  /^(An earlier version of this|A correction was made|Correction:)/,
  // 2019-opinion-column-bouie, border-town
  /^(The Times is committed to publishing|Follow (The|the) New York Times Opinion)/,
  // 2019-news-trade-war, 2021-news-brazil-virus
  /\bcontributed (reporting|research)\b[^”]{0,120}$/,
  /^\p{Lu}[^.“]* reported from [^.“]*, and [^.“]* from [^“]*\.$/u,
  // tests/fixtures/pages/border-town.html
  /^(This article|A version of this (article|essay)) (appears|appeared) in print/,
];

/**
 * Tells paragraphs, headings and the authors' note from what the desk adds to them: promotions and
 * house notices in the story's own style, credit lines, corrections.
 * @param elements at story level, in reading order.
 */
export function sortStoryBlocks(
  elements: readonly Element[],
  bylines: readonly string[],
): FoundBlock[] {
  const storyStyle = leadingStyle(elements);
  const lastOfStory = elements.findLastIndex(
    (element) => element.localName === 'p' && element.className === storyStyle,
  );
  const blocks: FoundBlock[] = [];
  for (const [index, element] of elements.entries()) {
    if (/^h\d$/.test(element.localName)) {
      blocks.push({ kind: 'heading', element });
      continue;
    }
    const text = elementText(element);
    if (DESK_LINES.some((line) => line.test(text))) continue;
    const atEnd = index >= elements.length - 4;
    if (atEnd && isAuthorNote(text, bylines)) {
      blocks.push({ kind: 'authorNote', element });
      continue;
    }
    // Under the last paragraph in the story's style, another style is the desk's.
    if (index > lastOfStory && element.localName === 'p') continue;
    if (isDeskAside(element)) continue;
    blocks.push({ kind: 'paragraph', element });
  }
  return withoutTrailingHeadings(blocks);
}

/** Set in italics from end to end and with a link in it: an introduction of the show, a pointer to live coverage. Proof: 2022-news-twitter-private, 2017-newsletter-internet-knows. */
function isDeskAside(element: Element): boolean {
  return textShare(element, 'em, i') > 0.98 && element.querySelector('a') !== null;
}

/** The class attribute that most of the story's text wears on this page; compared, never named. */
function leadingStyle(elements: readonly Element[]): string {
  const weights = new Map<string, number>();
  let leading = '';
  for (const element of elements) {
    if (element.localName !== 'p') continue;
    const weight = (weights.get(element.className) ?? 0) + elementText(element).length;
    weights.set(element.className, weight);
    if (weight > (weights.get(leading) ?? 0)) leading = element.className;
  }
  return leading;
}

/** A heading with nothing under it introduced something that is not the story. */
function withoutTrailingHeadings(blocks: FoundBlock[]): FoundBlock[] {
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph');
  return blocks.filter((block, index) => block.kind !== 'heading' || index < last);
}
