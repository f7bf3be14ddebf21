import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curlQuotes } from '../../../src/core/text/curlQuotes';

it.each([
  ["the group's leaders", 'the group’s leaders'],
  ["officials' attention", 'officials’ attention'],
  ["the [Islamic State](islamic-state)'s claim", 'the [Islamic State](islamic-state)’s claim'],
  ["*The Diplomat*'s report", '*The Diplomat*’s report'],
  ["Da'esh, bay'ah, al-Qa'ida", 'Da’esh, bay’ah, al-Qa’ida'],
  ['"It is over," he said.', '“It is over,” he said.'],
  ['(the "caliphate")', '(the “caliphate”)'],
  [`he said: "They called it a 'state'."`, 'he said: “They called it a ‘state’.”'],
  ['a word—"so to speak"—of his', 'a word—“so to speak”—of his'],
  ['set already: the group’s “state”', 'set already: the group’s “state”'],
  [`"'Nested,' he said"`, '“‘Nested,’ he said”'],
  [`'"Nested," he said'`, '‘“Nested,” he said’'],
  ["the '90s, class of '68.", 'the ’90s, class of ’68.'],
  ["'24 was a year", '’24 was a year'],
  [`"'12,000 dead,' they said"`, '“‘12,000 dead,’ they said”'],
  ["the '2020 agreement'", 'the ‘2020 agreement’'],
  ['an empty ""', 'an empty “”'],
  ['', ''],
])('sets %j as %j', (text, expected) => {
  expect(curlQuotes(text)).toBe(expected);
});

it.each([
  ['word', '”'],
  ['said ', '“'],
  ['‘', '“'],
  ['', '“'],
])('sets a mark behind %j as %s', (before, mark) => {
  expect(curlQuotes('"', before)).toBe(mark);
});

it('keeps every other character where it was', () => {
  const char = fc.constantFrom('"', "'", ' ', 'a', '(', '—', '*', '\n', '’');
  fc.assert(
    fc.property(fc.string({ unit: char }), (text) => {
      const set = curlQuotes(text);
      expect(set.length).toBe(text.length);
      expect(set).not.toMatch(/["']/);
      const plain = (marked: string) => marked.replace(/["'“”‘’]/g, '"');
      expect(plain(set)).toBe(plain(text));
    }),
  );
});
