import { describe, expect, it } from 'vitest';
import { firstDay, formatPackDate, lastDay, PACK_DATE } from '../../../src/core/pack/packDate';

describe('a date', () => {
  it.each([
    ['2015', '2015', '2015-01-01', '2015-12-31'],
    ['2015-01', 'Jan 2015', '2015-01-01', '2015-01-31'],
    ['2015-01-26', 'Jan 26, 2015', '2015-01-26', '2015-01-26'],
    ['2014/2015', '2014–15', '2014-01-01', '2015-12-31'],
    ['1999/2001', '1999 – 2001', '1999-01-01', '2001-12-31'],
    ['2015-01/2015-03', 'Jan–Mar 2015', '2015-01-01', '2015-03-31'],
    ['2014-10/2015-01', 'Oct 2014 – Jan 2015', '2014-10-01', '2015-01-31'],
    ['2015/..', 'since 2015', '2015-01-01', '2015-12-31'],
  ])('%s reads %s, from %s to %s', (date, text, first, last) => {
    expect(PACK_DATE.test(date)).toBe(true);
    expect([formatPackDate(date), firstDay(date), lastDay(date)]).toEqual([text, first, last]);
  });

  it.each([
    '15',
    '2015-1',
    '2015-13',
    '2015-01-32',
    '2015/',
    '../2015',
    '2015/2016/2017',
    'May 2015',
  ])('is not %s', (text) => {
    expect(PACK_DATE.test(text)).toBe(false);
  });
});
