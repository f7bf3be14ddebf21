import { describe, expect, it } from 'vitest';
import { formatPackProblem } from '../../../src/core/pack/packProblem';
import { parsePack } from '../../../src/core/pack/parsePack';
import { SAMPLE, sampleEntry, sampleFiles, sampleWith } from './samplePack';

/** What no editor waits for; each of these takes a tenth of it. */
const PATIENCE_MS = 10_000;

const FRONT = 'entries/hill-front.md';

function firstProblem(files: Parameters<typeof parsePack>[0]): string {
  const { pack, problems } = parsePack(files);
  expect(pack).toBeNull();
  return problems.slice(0, 1).map(formatPackProblem).join();
}

describe('markup and scripts in prose', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'holds HTML'],
    ['a picture that runs one', 'A <img src=x onerror=alert(1)>.', 'holds HTML'],
    ['a link to one', 'A [b](javascript:alert(1)).', 'which is not an entry'],
    ['a link to one in capitals', 'A [b](JaVaScRiPt:alert(1)).', 'which is not an entry'],
    ['a link to data', 'A [b](data:text/html,x).', 'which is not an entry'],
    ['an address by itself', 'A <https://example.org>.', 'which is not an entry'],
    ['a picture from elsewhere', 'A ![b](https://example.org/x.png).', 'holds a picture'],
    ['a link to what every object has', 'A [b](constructor).', 'which is not an entry'],
  ])('%s is refused', (_name, body, expected) => {
    expect(firstProblem(sampleFiles(sampleEntry('', body)))).toContain(expected);
  });

  it.each([
    ['angle brackets as entities', 'A &lt;script&gt;.', 'A <script>.'],
    ['an escaped tag', 'A \\<script>.', 'A <script>.'],
  ])('%s are shown as the signs they are', (_name, body, shown) => {
    const { pack } = parsePack(sampleFiles(sampleEntry('', body)));
    expect(pack?.entries['b']?.definition).toEqual([shown]);
  });
});

describe('addresses', () => {
  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script after a line break', '"java\\nscript:alert(1)"'],
    ['data', 'data:text/html;base64,PGI+'],
    ['a file', 'file:///etc/passwd'],
    ['no host', 'https:///valley'],
    ['another site’s name before the host', 'https://www.nytimes.com@evil.example/'],
    ['another site’s name and a word before it', 'https://www.nytimes.com:x@evil.example/'],
    ['letters of another alphabet', 'https://www.nуtimes.com/'],
    ['text that runs backwards', '"https://daily.example/\\u202egro"'],
    ['over 2,000 characters', `https://daily.example/${'a'.repeat(2000)}`],
  ])('%s is refused', (_name, address) => {
    const files = sampleWith('sources.yaml', 'https://daily.example/valley', address);
    expect(firstProblem(files)).toMatch(/^sources.yaml:5: daily.url: /);
  });

  it.each(['https://daily.example/@editor', 'http://daily.example/a?to=b@c.example'])(
    '%s is one',
    (address) => {
      const files = sampleWith('sources.yaml', 'https://daily.example/valley', address);
      expect(parsePack(files).problems).toEqual([]);
    },
  );
});

describe('names that are not what they seem', () => {
  it.each([
    ['runs backwards', '\u202e'],
    ['is set apart in direction', '\u2066'],
    ['holds a zero-width space', '\u200b'],
    ['holds a joiner between Latin letters', '\u200d'],
    ['holds a soft hyphen', '\u00ad'],
    ['holds a letter without a shape', '\u3164'],
    ['holds a tag', '\u{e0041}'],
    ['holds a variation selector', '\ufe0f'],
    ['holds a private sign', '\ue000'],
    ['holds a control', '\\u0007'],
    ['holds half a character', '\\ud83d'],
    ['is buried under marks', '\u0301\u0302\u0303\u0304\u0305'],
  ])('a name that %s is refused', (_name, sign) => {
    const files = sampleWith(FRONT, 'name: Hill Front', `name: "Hill Fr${sign}ont"`);
    expect(firstProblem(files)).toContain('name: holds an invisible character');
  });

  it.each([
    ['in a definition', sampleEntry('', 'A \u202ething.')],
    ['in a definition, as an entity', sampleEntry('', 'A &#x202e;thing.')],
    [
      'in a fact',
      sampleEntry('facts:\n  - date: 2015\n    text: A \u2067thing.\n    sources: [daily]'),
    ],
  ])('so is text that runs backwards %s', (_name, files) => {
    expect(firstProblem(sampleFiles(files))).toContain('holds an invisible character');
  });

  it.each(['می\u200cخواهم', 'Hồ Chí Minh', 'Zürich', 'ශ්\u200dරී ලංකාව'])('%s is a name', (name) => {
    expect(parsePack(sampleWith(FRONT, 'name: Hill Front', `name: ${name}`)).problems).toEqual([]);
  });
});

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is no field', (key) => {
    expect(firstProblem(sampleFiles(sampleEntry(`${key}: x`)))).toContain(
      'this name cannot be used',
    );
  });

  it.each([
    ['an entry', { 'sample/entries/__proto__.md': SAMPLE[`sample/${FRONT}`] ?? '' }],
    ['a link', sampleEntry('', 'A [b](__proto__).')],
    ['a company', sampleEntry('aliases: [{text: A, needs: {article: ["@constructor"]}}]')],
    [
      'a relation',
      sampleEntry('relations: [{with: constructor, date: "2015", text: A., sources: [daily]}]'),
    ],
    ['a citation', sampleEntry('facts: [{date: "2015", text: A., sources: [constructor]}]')],
  ])('%s cannot go by one', (_name, files) => {
    expect(firstProblem(sampleFiles(files))).not.toBe('');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a pack cannot be called so either', () => {
    const files = sampleFiles().map(({ path, text }) => ({
      path: path.replace('sample', '__proto__'),
      text,
    }));
    expect(firstProblem(files)).toContain('pack.yaml:1: the name of its folder cannot be an id');
  });
});

describe('YAML that is more than it seems', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: &d [*c, *c]'].join('\n');

  it.each([
    ['a bomb', bomb, 'refers to another place in the file'],
    ['a key twice', 'fullName: A\nfullName: C', 'fullName: written twice'],
    [
      'a key twice inside a list',
      'keeps:\n  - {word: a, word: b, because: c}',
      'word: written twice',
    ],
    ['a merge', '<<: {fullName: C}', 'unknown field'],
    ['a type of another language', 'fullName: !!js/function "x"', 'not readable as YAML'],
    ['a second document', '...\nfullName: C', 'not readable as YAML'],
    ['a key that is a list', '? [a, b]\n: c', 'this name cannot be used'],
    ['brackets without end', `fullName: ${'['.repeat(900_000)}`, 'nested too deeply'],
    ['lists within lists', `aliases:\n  ${'- '.repeat(60_000)}a`, 'nested too deeply'],
    ['keys within keys', `${'? '.repeat(60_000)}a`, 'nested too deeply'],
    ['fault upon fault', 'a: ]\n'.repeat(8_000), 'not readable as YAML'],
    ['faults without end', `aliases:\n${'  - ""\n'.repeat(10_000)}`, '9901 more problems'],
    ['over 50,000 lines', '#\n'.repeat(60_000), 'over 50,000 lines'],
  ])('%s', (_name, head, expected) => {
    const begun = performance.now();
    const { pack, problems } = parsePack(sampleFiles(sampleEntry(head)));
    expect(pack).toBeNull();
    expect(problems.map(formatPackProblem).join('\n')).toContain(expected);
    expect(problems.length).toBeLessThan(110);
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  });
});

describe('prose made to be slow', () => {
  it.each([
    ['emphasis never closed', '*a_'.repeat(2600)],
    ['emphasis in emphasis', `${'*a _b '.repeat(90)}${'c_ d* '.repeat(90)}`],
    ['quotations in quotations', '>'.repeat(7900)],
    ['brackets never closed', '['.repeat(7900)],
    ['links never closed', '[a]('.repeat(1900)],
    ['ticks of every length', Array.from({ length: 120 }, (_, n) => '`'.repeat(n)).join('a')],
    ['entities', '&amp;'.repeat(1500)],
    ['a body without end', 'a '.repeat(400_000)],
  ])('%s are told before they are parsed', (_name, body) => {
    const begun = performance.now();
    expect(firstProblem(sampleFiles(sampleEntry('', body)))).toMatch(
      /entries\/b.md:\d+: (over|links)/,
    );
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS / 10);
  });

  it.each([
    ['lists in lists', '- '.repeat(3900)],
    ['paragraphs without end', 'a\n\n'.repeat(2600)],
    ['numbers in numbers', '1. '.repeat(1300)],
  ])('%s take no longer than prose', (_name, body) => {
    const begun = performance.now();
    parsePack(sampleFiles(sampleEntry('', body)));
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  });
});
