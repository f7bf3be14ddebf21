import { describe, expect, it } from 'vitest';
import { mountHost } from '../../src/page/mountHost';
import { observeArticle } from '../../src/page/observeArticle';
import { articleOf, life, observe, PARAGRAPHS, query, settled, textOf, told } from './observed';
import { wait } from './showPage';

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
