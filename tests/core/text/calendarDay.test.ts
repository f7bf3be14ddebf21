import { expect, it } from 'vitest';
import { isCalendarDay } from '../../../src/core/text/calendarDay';

it.each([
  ['2024-03-31', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-13-01', false],
  ['2024-3-1', false],
  ['2024-03', false],
  ['0000-00-00', false],
  ['', false],
])('whether %s is a day: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
