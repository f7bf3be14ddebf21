import type { FoundArticle } from '../../src/page/findArticle';
import { createHiddenJudge } from '../../src/page/hiddenText';
import { readBlockText } from '../../src/page/readBlock';

/** What the finder would say of a page whose story is every `p` in `root`. */
export function paragraphsFound(root: Element): FoundArticle {
  const isHidden = createHiddenJudge();
  const paragraphs = [...root.querySelectorAll('p')].map((element) => ({
    kind: 'paragraph' as const,
    element,
    text: readBlockText(element, isHidden),
  }));
  return {
    metadata: { title: null, bylines: [], publishedAt: null, url: null },
    root,
    blocks: paragraphs.filter(({ text }) => text !== ''),
    isHidden,
  };
}
