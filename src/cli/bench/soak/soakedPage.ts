/** What the page of a soak can do by itself, as the paper's pages do. */
interface SoakedPage {
  /** Shows another article without loading. */
  moveTo(number: number): void;
  /** A point on a name in the article, in the viewport; resolves once the name is marked if it is to be. */
  pointAtName(isMarked: boolean): Promise<{ readonly x: number; readonly y: number }>;
  /** Resolves once a popover is open. */
  lookedUp(): Promise<void>;
  /** Removes the article, as on the way to a page without one. */
  leave(): void;
  /** Shows the removed article again. */
  comeBack(): void;
}

declare global {
  interface Window {
    soaked: SoakedPage;
  }
}

/** Runs in the page, before its own scripts would. */
export function installSoakedPage(): void {
  const originals: string[] = [];
  let left = '';
  const poll = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((done) => setTimeout(done, 20));
  };
  const set = (selector: string, attribute: string, value: string) =>
    document.querySelector(selector)?.setAttribute(attribute, value);

  window.soaked = {
    moveTo(number) {
      const title = `Article ${number}`;
      history.pushState({}, '', location.pathname.replace(/[^/]*$/, `article-${number}.html`));
      document.title = title;
      set('link[rel=canonical]', 'href', location.href);
      set('meta[property="og:url"]', 'content', location.href);
      set('meta[property="og:title"]', 'content', title);
      const headline = document.querySelector('h1');
      if (headline !== null) headline.textContent = title;
      // New elements and strings throughout, so that anything that keeps an old one shows up.
      for (const [index, paragraph] of document.querySelectorAll('section p').entries()) {
        originals[index] ??= paragraph.innerHTML;
        const next = document.createElement('p');
        next.className = paragraph.className;
        next.innerHTML = `${originals[index]} So it stands in article ${number}.`;
        paragraph.replaceWith(next);
      }
    },
    async pointAtName(isMarked) {
      const first = document.querySelector('section p')?.firstChild as Text;
      const isFirst = ({ startContainer }: AbstractRange) => startContainer === first;
      if (isMarked) {
        await poll(() => [...(CSS.highlights.get('sidelight-mark-light') ?? [])].some(isFirst));
      }
      const name = new Range();
      name.setStart(first, first.data.indexOf('Taliban'));
      name.setEnd(first, first.data.indexOf('Taliban') + 'Taliban'.length);
      scrollBy({ top: name.getBoundingClientRect().top - 200, behavior: 'instant' });
      const { left, top } = name.getBoundingClientRect();
      return { x: left + 4, y: top + 4 };
    },
    lookedUp: () =>
      poll(() => {
        const root = document.querySelector('sidelight-root')?.shadowRoot;
        return (root?.querySelector('[role=dialog]') ?? null) !== null;
      }),
    leave() {
      const main = document.querySelector('main');
      left = main?.innerHTML ?? '';
      main?.replaceChildren('Loading');
      set('meta[property="og:type"]', 'content', 'website');
    },
    comeBack() {
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = left;
      set('meta[property="og:type"]', 'content', 'article');
    },
  };
}
