import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../src/page/findArticle';
import { mountHost } from '../../src/page/mountHost';
import { observeArticle } from '../../src/page/observeArticle';
import { readText } from '../../src/page/readText';
import { wait } from './showPage';

const PARAGRAPHS = ['The harbor froze.', 'They wrote it down.', 'Then it thawed.'];

function articleOf(title: string, paragraphs = PARAGRAPHS): string {
  const column = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<link rel="canonical" href="https://www.nytimes.com/2024/03/31/world/ice.html"><main><article id="story"><header><h1>${title}</h1></header><section name="articleBody"><div class="StoryBodyCompanionColumn"><div>${column}</div></div><b>1</b><div class="ad"><p>Advertisement</p></div></section></article></main>`;
}

let life: AbortController;
/** What was told of articles; one that is too long has a test of its own. */
let told: (FoundArticle | null)[];

beforeEach(() => {
  // The one of the test runner is that of a home page.
  history.replaceState({}, '', '/2024/03/31/world/ice.html');
  life = new AbortController();
  told = [];
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

function observe(html: string): void {
  document.body.innerHTML = html;
  observeArticle(
    document,
    (finding) => {
      if (finding !== 'too long') told.push(finding);
    },
    life.signal,
  );
}

/** Long enough for the page to count as settled, and no longer than marks may be wrong. */
const settled = () => wait(100);

function textOf(found: FoundArticle | null | undefined): string | null {
  return found ? readText(found).model.text : null;
}

function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

describe('observeArticle tells', () => {
  it('the article that is there', async () => {
    observe(articleOf('Ice'));
    await expect.poll(() => told.map((found) => found?.metadata.title)).toEqual(['Ice']);
  });

  it('that there is none, and the one that appears later', async () => {
    observe('<main></main>');
    await expect.poll(() => told).toEqual([null]);
    query('main').outerHTML = articleOf('Ice');
    await settled();
    expect(told.map((found) => found?.metadata.title)).toEqual([undefined, 'Ice']);
  });

  it('the same article again when the page comes back from the back/forward cache', async () => {
    observe(articleOf('Ice'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settled();
    expect(told).toHaveLength(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(told.map((found) => found?.metadata.title)).toEqual(['Ice', 'Ice']);
  });

  it('another article in the place of the first, and the way back', async () => {
    observe(articleOf('Ice'));
    query('main').outerHTML = articleOf('Thaw', ['It thawed.']);
    await settled();
    query('main').outerHTML = articleOf('Ice');
    await settled();
    expect(told.map((found) => found?.metadata.title)).toEqual(['Ice', 'Thaw', 'Ice']);
  });

  it('an article so long that the search pauses, as it became meanwhile', async () => {
    observe(articleOf('Ice', Array<string>(20_000).fill('It froze.')));
    expect(told).toEqual([]);
    query('section p').textContent = 'It thawed.';
    await expect
      .poll(() => textOf(told.at(-1))?.startsWith('It thawed.\nIt froze.'), { timeout: 10_000 })
      .toBe(true);
    await wait(300);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it('that an article has grown too long, once', async () => {
    const kinds: string[] = [];
    document.body.innerHTML = articleOf('Ice');
    observeArticle(
      document,
      (finding) => kinds.push(typeof finding === 'string' ? finding : typeof finding),
      life.signal,
    );
    query('section p').textContent = 'It froze. '.repeat(110_000);
    await expect.poll(() => kinds).toEqual(['object', 'too long']);
    query('section p:last-of-type').append(' It thawed.');
    await wait(300);
    expect(kinds).toEqual(['object', 'too long']);
  });

  it('that the article is gone', async () => {
    observe(articleOf('Ice'));
    query('main').innerHTML = '<h1>Home</h1>';
    await settled();
    expect(told.at(-1)).toBeNull();
  });

  it.each<[string, () => void, string]>([
    [
      'a changed word',
      () => {
        const text = query('p').firstChild;
        if (text) text.nodeValue = 'The lake froze.';
      },
      'The lake froze.\nThey wrote it down.\nThen it thawed.',
    ],
    [
      'a paragraph replaced',
      () => {
        query('p').outerHTML = '<p>The lake froze.</p>';
      },
      'The lake froze.\nThey wrote it down.\nThen it thawed.',
    ],
    [
      'a paragraph that comes late',
      () => {
        query('.StoryBodyCompanionColumn > div').insertAdjacentHTML(
          'beforeend',
          '<p>It froze again.</p>',
        );
      },
      `${PARAGRAPHS.join('\n')}\nIt froze again.`,
    ],
    [
      'paragraphs in another order',
      () => {
        query('.StoryBodyCompanionColumn > div').append(query('p'));
      },
      'They wrote it down.\nThen it thawed.\nThe harbor froze.',
    ],
    [
      'words wrapped in an element',
      () => {
        query('p').innerHTML = 'The <font>harbor</font> froze.';
      },
      PARAGRAPHS.join('\n'),
    ],
    [
      'text nodes renewed with the same text',
      () => {
        query('p').replaceChildren('The harbor froze.');
      },
      PARAGRAPHS.join('\n'),
    ],
  ])('%s', async (_, change, text) => {
    observe(articleOf('Ice'));
    change();
    await settled();
    expect(told).toHaveLength(2);
    expect(textOf(told[1])).toBe(text);
  });

  it('a changed headline', async () => {
    observe(articleOf('Ice'));
    query('h1').textContent = 'Ice and Salt';
    await settled();
    expect(told.at(-1)?.metadata.title).toBe('Ice and Salt');
  });

  it.each<[string, () => Text]>([
    [
      'an empty paragraph',
      () => {
        const text = new Text('');
        const paragraph = document.createElement('p');
        paragraph.append(text);
        query('p').after(paragraph);
        return text;
      },
    ],
    ['a headline', () => query('h1').firstChild as Text],
  ])('text that comes by a node’s value into %s', async (_, prepare) => {
    observe(articleOf('Ice'));
    const text = prepare();
    await settled();
    expect(told).toHaveLength(1);
    text.nodeValue = 'Ice and salt.';
    await settled();
    expect(told).toHaveLength(2);
    expect([told[1]?.metadata.title, textOf(told[1])].join()).toContain('Ice and salt.');
  });
});

describe('observeArticle goes on where a field of a form stands in front of what it asks', () => {
  afterEach(() => {
    for (const each of document.querySelectorAll('form')) Element.prototype.remove.call(each);
  });

  it.each(['parentNode', 'contains', 'nodeType', 'matches', 'nodeName'])(
    '%s: there is no article, until the form is gone',
    async (name) => {
      const form = `<form><input name="${name}"><b>1</b></form>`;
      observe(articleOf('Ice').replace('<h1>', `${form}<h1>`));
      for (const place of [document.head, document.documentElement]) {
        place.append(document.querySelector('form')?.cloneNode(true) ?? '');
      }
      for (const each of document.querySelectorAll('form, form b')) each.toggleAttribute('hidden');
      query('p').textContent = 'The lake froze.';
      await settled();
      expect(told.filter((finding) => finding !== null)).toEqual([]);
      for (const each of document.querySelectorAll('form')) Element.prototype.remove.call(each);
      await settled();
      expect(textOf(told.at(-1))).toContain('The lake froze.');
    },
  );
});

describe('observeArticle tells that the rest is shown', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const REST = `<div class="StoryBodyCompanionColumn rest"><div>${rest.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const CUT = `<style>.cut .rest { display: none } .veil { visibility: hidden }</style>${articleOf('Ice', [first]).replace('<b>', `${REST}<b>`)}`;

  it.each<[string, () => void, () => void]>([
    [
      'by a class of what is around it',
      () => query('section').classList.add('cut'),
      () => query('section').classList.remove('cut'),
    ],
    [
      'by a style sheet',
      () => query('section').classList.add('cut'),
      () => query('body style').replaceChildren(),
    ],
    [
      'by a style of its own',
      () => {
        for (const rest of document.querySelectorAll('.rest p'))
          rest.setAttribute('style', 'display: none');
      },
      () => {
        for (const rest of document.querySelectorAll('.rest p')) rest.removeAttribute('style');
      },
    ],
  ])('%s', async (_, fold, unfold) => {
    document.body.innerHTML = CUT;
    fold();
    observe(document.body.innerHTML);
    expect(textOf(told[0])).toBe(first);
    await settled();
    unfold();
    await wait(150);
    expect(told).toHaveLength(2);
    expect(textOf(told[1])).toBe(PARAGRAPHS.join('\n'));
  });

  it('and nothing of a paragraph that takes its room but is veiled', async () => {
    observe(CUT.replace(/<p>(?=They)/, '<p class="veil">'));
    await wait(300);
    query('.veil').setAttribute('style', 'padding: 9px');
    await wait(300);
    expect(told).toHaveLength(1);
  });
});

describe('observeArticle says nothing', () => {
  it.each<[string, () => void]>([
    [
      'while an advertisement is filled',
      () => {
        query('.ad').innerHTML = '<div><iframe></iframe><p>Buy salt.</p></div>';
      },
    ],
    [
      'of a counter',
      () => {
        const { firstChild } = query('section b');
        if (firstChild) firstChild.nodeValue = '2';
      },
    ],
    [
      'of changes outside the article',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<div>An offer</div>');
      },
    ],
    [
      'of classes and styles, where no paragraph is unfolded by them',
      () => {
        query('p').className = 'seen';
      },
    ],
    [
      'of our own host',
      () => {
        const { root } = mountHost(document, { mode: 'closed', css: '', signal: life.signal });
        root.append('The harbor froze.');
      },
    ],
    [
      'after its life',
      () => {
        life.abort();
        query('p').textContent = 'The lake froze.';
      },
    ],
  ])('%s', async (_, change) => {
    observe(articleOf('Ice'));
    change();
    await settled();
    await settled();
    expect(told).toHaveLength(1);
  });
});

it('tells of a page in constant change no more than once a second, and is right when it ends', async () => {
  observe(articleOf('Ice'));
  const node = query('p').firstChild;
  const end = performance.now() + 2300;
  let count = 0;
  // Where a loaded machine stops changing for a moment the page has settled, and is read once more.
  let pauses = 0;
  for (let last = performance.now(); last < end; ) {
    if (node) node.nodeValue = `It froze ${++count} times.`;
    await wait(8);
    const now = performance.now();
    if (now - last >= 50) pauses++;
    last = now;
  }
  const during = told.length;
  expect(during).toBeLessThanOrEqual(3 + pauses);
  await settled();
  expect(told.length).toBe(during + 1);
  expect(textOf(told.at(-1))).toContain(`It froze ${count} times.`);
});
