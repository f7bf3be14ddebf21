import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../src/core/pack/parseProse';
import type { Prose } from '../../../src/core/pack/prose';

const emphasis = (...children: Prose) => ({ type: 'emphasis', children }) as const;
const link = (...children: Prose) => ({ type: 'entry', id: 'taliban', children }) as const;

describe('quotation marks are set by what stands before them in the text, markup or not', () => {
  it.each<[string, string, Prose]>([
    ['inside emphasis', 'He said *"go"* now.', ['He said ', emphasis('“go”'), ' now.']],
    ['around emphasis', '"*The Diplomat*" said', ['“', emphasis('The Diplomat'), '” said']],
    ['behind emphasis', "*The Diplomat*'s", [emphasis('The Diplomat'), '’s']],
    [
      'inside a link in emphasis',
      `the *["Students"](taliban)*`,
      ['the ', emphasis(link('“Students”'))],
    ],
    ['at the start of a line', 'the\n"state"', ['the “state”']],
    ['written as an entity', '&quot;state&quot;', ['“state”']],
  ])('%s', (_, markdown, prose) => {
    expect(parseProse(markdown)).toEqual({ paragraphs: [{ prose, lineBelow: 0 }], problems: [] });
  });
});

describe('what is not shown is told', () => {
  it.each([
    ['a title in double quotation marks', '[Taliban](taliban "T")', 'holds a link with a title'],
    ['a title in single quotation marks', "[Taliban](taliban 'T')", 'holds a link with a title'],
    ['a title in brackets', '[Taliban](taliban (T))', 'holds a link with a title'],
    ['a reference to nothing', 'The [Taliban][taliban] won.', 'holds a link by reference'],
    ['a short reference to nothing', 'The [*Taliban*][] won.', 'holds a link by reference'],
  ])('%s', (_, markdown, message) => {
    expect(parseProse(markdown).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('but not the brackets of an editor', () => {
    expect(parseProse('He called [them] “[sic] weak”.').problems).toEqual([]);
  });
});
