import { createPlaceTeller } from './changePlaces';
import { type Finding, type FoundArticle, findArticleInSteps } from './findArticle';
import { isShown } from './hiddenText';
import { isForm } from './isForm';
import { HOST_NAME } from './mountHost';
import { createPacer } from './pacer';
import { runInSlices } from './slices';

/** By what in `head` a page says which article it shows. */
const CLAIM = /^(?:title|meta|link)$/i;

/** What may become a block when text comes into it; and a headline. */
const TEXT_SEAT = /^(?:p|h\d|li)$/i;

/**
 * Reports the article that the page shows, or why there is none: at once, and until the signal aborts
 * whenever another one appears, the text changes, paragraphs come, go or are unfolded, or the page moves
 * on without loading. Nothing of the page is patched for that: such moves show as changes of the document.
 * Reports only changes; between changes nothing runs. Changes to our own host are ignored.
 */
export function observeArticle(
  document: Document,
  onArticle: (finding: Finding) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  let current: Finding = null;
  let article: FoundArticle | null = null;
  let elements: ReadonlySet<Node> = new Set();
  /** A block's own nodes changed: a map over them is stale even if the text is the same. */
  let touched = false;
  let isSearching = false;
  /** Where the page changed while it was being searched: perhaps in what had already been read. */
  let changed: Node[] = [];

  function search(onFound: (found: Finding, wasTouched: boolean) => void): void {
    const wasTouched = touched;
    touched = false;
    isSearching = true;
    runInSlices(
      findArticleInSteps(document, document.URL),
      (found) => {
        isSearching = false;
        onFound(found, wasTouched);
        const placeOf = placeTeller();
        touched ||= changed.some((node) => placeOf(node) === 'block');
        changed = [];
      },
      signal,
    );
  }

  /** Hears of blocks that were left out of the text, once a style shows them, which is no change of the document. */
  let unfolding: ResizeObserver | null = null;

  function unfolded(entries: readonly ResizeObserverEntry[]): void {
    if (!entries.some(({ target }) => isShown(target))) return;
    touched = true;
    pacer.changed();
  }

  function tell(finding: Finding): void {
    current = finding;
    article = finding === 'too long' ? null : finding;
    elements = new Set(article?.blocks.map((block) => block.element));
    unfolding?.disconnect();
    unfolding = null;
    for (const { element } of article?.blocks ?? []) {
      if (isShown(element)) continue;
      unfolding ??= new ResizeObserver(unfolded);
      unfolding.observe(element);
    }
    onArticle(finding);
  }

  const pacer = createPacer((tookEffect) => {
    if (isSearching) pacer.changed();
    else
      search((found, wasTouched) => {
        if (!wasTouched && isSame(current, found)) return;
        tookEffect();
        tell(found);
      });
  }, signal);

  const placeTeller = () => createPlaceTeller(document, article, elements);

  function isRelevant(
    { type, target, addedNodes, removedNodes }: MutationRecord,
    placeOf: ReturnType<typeof placeTeller>,
  ): boolean {
    if (target === document.documentElement && type === 'childList') {
      return [...addedNodes, ...removedNodes].some(
        (node) => isForm(node) || node.nodeName.toLowerCase() !== HOST_NAME,
      );
    }
    const place = placeOf(target);
    if (place === 'head') {
      const element = target.nodeType === 3 ? target.parentNode : target;
      return element === document.head || CLAIM.test(element?.nodeName ?? '');
    }
    if (isSearching) {
      changed.push(target);
      return true;
    }
    if (article === null) return type !== 'characterData';
    if (!article.root.isConnected) return true;
    if (place === 'outside') return false;
    if (place === 'around') return type === 'childList';
    touched ||= place === 'block';
    // New text elsewhere is a counter or a caption.
    return (
      place === 'block' ||
      type !== 'characterData' ||
      TEXT_SEAT.test(target.parentNode?.nodeName ?? '')
    );
  }

  const observer = new MutationObserver((records) => {
    const placeOf = placeTeller();
    // Every record is looked at: each may touch a block.
    const relevant = records.filter((record) => isRelevant(record, placeOf));
    if (relevant.length > 0) pacer.changed();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['hidden', 'aria-hidden', 'href', 'content'],
  });
  view.addEventListener('popstate', () => pacer.changed(), { signal });
  // Back from the back/forward cache: meanwhile the browser has forgotten what we reported of the page.
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      touched = true;
      pacer.changed();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unfolding?.disconnect();
  });
  search(tell);
}

function isSame(a: Finding, b: Finding): boolean {
  if (a === null || b === null || a === 'too long' || b === 'too long') return a === b;
  return (
    a.root === b.root &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => {
      const other = b.blocks[index];
      return block.element === other?.element && block.kind === other.kind;
    }) &&
    JSON.stringify(a.metadata) === JSON.stringify(b.metadata)
  );
}
