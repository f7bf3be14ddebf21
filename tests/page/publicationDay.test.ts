import { describe, expect, it } from 'vitest';
import { parseInstant, parsePrintedDay } from '../../src/page/publicationDay';

describe('parsePrintedDay', () => {
  it.each([
    ['Nov. 21, 2025', '2025-11-21'],
    ['JULY 29, 2016', '2016-07-29'],
    ['Published July 9, 2020', '2020-07-09'],
    ['Sept. 11, 2001', '2001-09-11'],
    ['December 1, 2011, 9:15 pm', '2011-12-01'],
    ['May 1, 2020', '2020-05-01'],
    ['Section 12, 2020, of Nov. 21, 2025', '2025-11-21'],
    ['3 hours ago', null],
    ['Verse 12, 2011', null],
    ['Feb. 30, 2020', null],
  ])('reads %s as %s', (text, day) => {
    expect(parsePrintedDay(text)).toBe(day);
  });
});

describe('parseInstant', () => {
  it.each([
    [
      'a time in UTC that is still the day before in New York',
      '2022-12-01T02:30:00.000Z',
      '2022-11-30',
    ],
    ['a time in UTC in summer', '2020-08-17T03:59:00Z', '2020-08-16'],
    ['a time with an offset', '2016-07-29T23:42:34-04:00', '2016-07-29'],
    ['a time with spaces around it', ' 2024-03-31T05:00:00-04:00\n', '2024-03-31'],
    ['a time without a zone as its own day', '2014-01-12T00:30:00', '2014-01-12'],
    ['a late time without a zone', '2014-01-12T23:30', '2014-01-12'],
    ['a time without a zone on no day', '2019-13-45T10:00:00', null],
    ['a bare day', '2014-01-12', '2014-01-12'],
    ['a bare day without dashes', '20191118', '2019-11-18'],
    ['the day of an address', '2011/12/01', '2011-12-01'],
    ['no day', '2019-13-45', null],
    ['words', 'yesterday', null],
  ])('reads %s', (_, text, day) => {
    expect(parseInstant(text)).toBe(day);
  });
});
