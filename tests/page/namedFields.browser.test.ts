import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { outwards } from '../../src/page/outwards';
import { readText } from '../../src/page/readText';
import { readScheme } from '../../src/page/scheme';

const ADDRESS = 'https://www.nytimes.com/2024/03/31/opinion/page.html';
const SENTENCE = 'The boats came in at dawn and the town was on its feet before the bells. ';

/** All that a form has by itself, and so all that a field can stand in front of. */
const NAMES: string[] = [];
for (const name in document.createElement('form')) NAMES.push(name);

afterEach(() => {
  document.body.innerHTML = '';
});

const fieldOf = (name: string) => `<input name="${name}" hidden>`;

/** An article that holds a form in each place that is asked for. */
function pageWith(place: string, fields: string): string {
  const form = (here: string, inside = '') =>
    place === here ? `<form class="byline timestamp">${fields}${inside}</form>` : inside;
  const story = `<section name="articleBody">${form('before the first paragraph')}
    <div><p>${SENTENCE.repeat(3)}</p><ul><li>A list of boats.${form('in a list', ' Their names.')}</li></ul>
    ${form('between paragraphs', '<b>Sign up</b>')}<p>${SENTENCE.repeat(2)}</p></div></section>`;
  const head = `<header><h1>The lake</h1>${form('in the header')}<p class="byline">By Ada Reyes</p></header>`;
  const page = `${head}${form('beside the story')}${form('around the story', story)}<footer>${form('in the footer')}<p>Ada Reyes lives by the lake.</p></footer>`;
  return form(
    'around everything',
    `<article id="story">${form('around all but the article', page)}</article>`,
  );
}

const PLACES = [
  'before the first paragraph',
  'in a list',
  'between paragraphs',
  'in the header',
  'beside the story',
  'around the story',
  'in the footer',
  'around everything',
  'around all but the article',
];

function read(html: string) {
  document.body.innerHTML = html;
  const found = findArticle(document, ADDRESS);
  if (found === null) return null;
  const { model, map } = readText(found);
  const places = [0, model.text.length - 1].map((start) => {
    const range = map.rangeOf({ start, end: start + 1 });
    return range && map.offsetOf(range.startContainer, range.startOffset);
  });
  const inputs = [...document.querySelectorAll('form, input, b')];
  return {
    ...found.metadata,
    text: model.text,
    root: found.root.localName,
    places,
    // None of these is in the text.
    offsets: inputs.map((element) => map.offsetOf(element, 0)).filter((at) => at !== null),
    scheme: readScheme(map.elementAt(0)),
  };
}

describe('a form whose field stands in front of what we ask elements for', () => {
  it.each(PLACES)('leaves the page unread, and the others let it be read as ever: %s', (place) => {
    const plain = read(pageWith(place, fieldOf('email')));
    expect(plain).toMatchObject({ title: 'The lake', bylines: ['Ada Reyes'], scheme: 'light' });
    expect(plain?.text).toContain('A list of boats.');
    const unread = NAMES.filter((name) => read(pageWith(place, fieldOf(name))) === null);
    expect(unread).toEqual(expect.arrayContaining(['parentNode', 'firstChild', 'getAttribute']));
    for (const name of NAMES) {
      if (unread.includes(name)) continue;
      expect(read(pageWith(place, fieldOf(name))), name).toEqual(plain);
    }
    expect(read(pageWith(place, NAMES.map(fieldOf).join('')))).toBeNull();
  });

  it.each(['id', 'name', 'title', 'role', 'action', 'children2', 'email', 'hidden'])(
    'is not one with a field that a real form may have: %s',
    (name) => {
      expect(read(pageWith('between paragraphs', fieldOf(name)))).not.toBeNull();
    },
  );

  it('is one, too, where the field stands elsewhere and names it', () => {
    const html = pageWith('beside the story', '').replace('<form', '<form id="signup"');
    const field = '<input form="signup" name="parentNode">';
    expect(read(`${html}${field}`)).toBeNull();
    expect(read(`${html}${field.replace('parentNode', 'email')}`)).not.toBeNull();
  });
});

it('what is around a field is known, whatever it is called', () => {
  document.body.innerHTML = `<form>${fieldOf('parentNode')}</form>`;
  const input = document.querySelector('input') as Node;
  expect([...outwards(input, document)].map(String)).toHaveLength(4);
});
