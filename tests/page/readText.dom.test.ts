import { describe, expect, it } from 'vitest';
import { readText } from '../../src/page/readText';
import { paragraphsFound } from './paragraphsFound';
import { rangeIn } from './rangeIn';

/** Every `p` of the markup as a paragraph. */
function read(html: string) {
  document.body.innerHTML = html;
  return readText(paragraphsFound(document.body));
}

/** The range's own text, collapsed as the model collapses it. */
function shown(range: Range): string {
  return range.toString().replace(/[ \t\r\n\f]+/g, ' ');
}

describe('readText', () => {
  it.each([
    ['joins inline elements', '<p>Al <a href="/q"><em>Qa</em>eda</a> fled.</p>', 'Al Qaeda fled.'],
    ['joins text that comments split', '<p>By<!-- --> <!-- -->ISIS<!---->-K.</p>', 'By ISIS-K.'],
    [
      'collapses white space as rendered',
      '<p>\n  In \t<b> the </b>\n north\r\n</p>',
      'In the north',
    ],
    ['keeps no-break spaces', '<p>11\u00a0\u00a0September</p>', '11\u00a0\u00a0September'],
    ['keeps soft hyphens', '<p>counter&shy;terrorism</p>', 'counter\u00adterrorism'],
    ['reads a line break as one space', '<p>one<br>two <br> three<br></p>', 'one two three'],
    ['keeps lines of nested boxes apart', '<p>one<span>two</span></p>', 'onetwo'],
    ['leaves out scripts and styles', '<p>a<script>x</script><style>y</style>b</p>', 'ab'],
    ['leaves out hidden text', '<p>a<span hidden>x</span><i aria-hidden="true">y</i>b</p>', 'ab'],
    ['keeps aria-hidden that says no', '<p>a<i aria-hidden="false">y</i>b</p>', 'ayb'],
    ['leaves out text for screen readers', '<p>a<i class="visually-hidden">x</i>b</p>', 'ab'],
    ['leaves out text that is not displayed', '<p>a<i style="display: none">x</i>b</p>', 'ab'],
    ['keeps surrogate pairs', '<p>x 😀<b>𝄞</b> y</p>', 'x 😀𝄞 y'],
    ['separates blocks by one line break', '<p>one</p><p> two </p>', 'one\ntwo'],
    ['leaves out blocks without text', '<p>one</p><p> <br> </p><p>two</p>', 'one\ntwo'],
  ])('%s', (_, html, text) => {
    expect(read(html).model.text).toBe(text);
  });

  it('gives one element for each block of the model', () => {
    const { model, map } = read('<p>one</p><p> </p><p>two</p>');
    expect(model.blocks).toEqual([
      { kind: 'paragraph', start: 0, end: 3 },
      { kind: 'paragraph', start: 4, end: 7 },
    ]);
    expect(map.elements.map((element) => element.textContent)).toEqual(['one', 'two']);
  });
});

describe('TextMap', () => {
  const HTML =
    '<p>\n The <a>ISIS</a><!-- -->-<b>K</b>   branch<br>of<i hidden>no</i> <em> the </em>😀 group.\n</p>' +
    '<p>It <span>  left</span>  <b>  </b> Kabul.</p><p>\u00a0x</p>';

  it('finds the range of every span, and the offsets of its ends', () => {
    const { model, map } = read(HTML);
    expect(model.text).toBe('The ISIS-K branch of the 😀 group.\nIt left Kabul.\n\u00a0x');
    for (let start = 0; start < model.text.length; start++) {
      for (let end = start + 1; end <= model.text.length; end++) {
        const text = model.text.slice(start, end);
        // Between blocks and over a `br` a range has no space; over a hidden element it has more.
        if (/\n|h o|f /.test(text)) continue;
        if (text.trim() === '' && text !== '\u00a0') continue;
        const range = rangeIn(map, { start, end });
        expect(shown(range).replace(/^ +| +$/g, '')).toBe(text.replace(/^ +| +$/g, ''));
        if (!/^\s|\s$/.test(text)) {
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
          expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(end);
        }
      }
    }
  });

  it('reaches across blocks', () => {
    const { model, map } = read('<p>one</p><p>two</p>');
    expect(rangeIn(map, { start: 0, end: model.text.length }).toString()).toBe('onetwo');
    expect(rangeIn(map, { start: 3, end: 5 }).toString()).toBe('t');
  });

  it.each([
    ['empty', { start: 1, end: 1 }],
    ['backwards', { start: 2, end: 1 }],
    ['before the text', { start: -1, end: 2 }],
    ['behind the text', { start: 0, end: 99 }],
    ['no number', { start: Number.NaN, end: 2 }],
    ['only the break between blocks', { start: 3, end: 4 }],
  ])('throws for a span that is %s', (_, span) => {
    const { map } = read('<p>one</p><p>two</p>');
    expect(() => map.rangeOf(span)).toThrow(RangeError);
  });

  it.each<[string, (paragraph: Element) => void]>([
    ['says something else', (paragraph) => paragraph.firstChild?.remove()],
    ['has another word at its end', (paragraph) => paragraph.append(' too')],
    ['hides a part', (paragraph) => paragraph.querySelector('b')?.setAttribute('hidden', '')],
    ['is empty', (paragraph) => paragraph.replaceChildren()],
  ])(
    'finds no range in a block that %s since it was read, and those of the others',
    (_, change) => {
      const { map } = read('<p>one <b>two</b></p><p>three</p>');
      const [paragraph] = map.elements;
      if (paragraph === undefined) throw new Error('no block');
      change(paragraph);
      expect(map.rangeOf({ start: 0, end: 3 })).toBeNull();
      expect(map.rangeOf({ start: 4, end: 10 })).toBeNull();
      expect(rangeIn(map, { start: 8, end: 13 }).toString()).toBe('three');
    },
  );

  it('finds no range beyond the end of a node that was shortened after it was read', () => {
    const { map } = read('<p>one <b>two</b></p>');
    const { startContainer } = rangeIn(map, { start: 1, end: 3 });
    (startContainer as Text).data = 'o';
    expect(map.rangeOf({ start: 1, end: 3 })).toBeNull();
    expect(map.rangeOf({ start: 2, end: 6 })).toBeNull();
    expect(map.staticRangeOf({ start: 0, end: 3 })).toBeNull();
  });

  it('finds the ranges of a block whose nodes were replaced by others that say the same', () => {
    const { map } = read('<p>one <b>two</b></p>');
    const [paragraph] = map.elements;
    paragraph?.replaceChildren(...paragraph.cloneNode(true).childNodes);
    const range = rangeIn(map, { start: 2, end: 6 });
    expect(range.toString()).toBe('e tw');
    expect(paragraph?.contains(range.startContainer)).toBe(true);
  });

  it('finds no offset outside the visible text', () => {
    const { map } = read('<p>one<i hidden>two</i></p><div>three</div>');
    const hidden = document.querySelector('i')?.firstChild;
    const outside = document.querySelector('div')?.firstChild;
    expect(hidden && map.offsetOf(hidden, 1)).toBeNull();
    expect(outside && map.offsetOf(outside, 1)).toBeNull();
  });

  it('counts a place in collapsed white space as the nearest one that is shown', () => {
    const { map } = read('<p>  one   two  </p>');
    const node = document.querySelector('p')?.firstChild;
    const offsets = [0, 2, 5, 6, 8, 11, 13].map((offset) => node && map.offsetOf(node, offset));
    expect(offsets).toEqual([0, 0, 3, 4, 4, 7, 7]);
  });

  it('finds the offset of a place between child nodes', () => {
    const { map } = read('<p>one <b>two</b></p>');
    const paragraph = document.querySelector('p');
    expect(paragraph && map.offsetOf(paragraph, 1)).toBe(4);
  });

  it('finds the block of an offset, the break behind a block being its end', () => {
    const { map } = read('<p>one</p><p>two</p>');
    expect([0, 3, 4, 7].map((offset) => map.blockIndexAt(offset))).toEqual([0, 0, 1, 1]);
    expect(() => map.blockIndexAt(8)).toThrow(RangeError);
  });
});
