import { expect, it } from 'vitest';
import { coveredBySheet, sheetHeight } from '../../../src/core/popover/fitSheet';

const lineAt = (bottom: number) => ({ left: 0, right: 100, top: bottom - 20, bottom });

it.each([
  { name: 'leaves the line in sight', bottom: 400, height: 394 },
  { name: 'takes at most six tenths of the viewport', bottom: 100, height: 480 },
  { name: 'takes four tenths where the line is too low for more', bottom: 700, height: 320 },
])('$name', ({ bottom, height }) => {
  expect(sheetHeight(lineAt(bottom), 800)).toBe(height);
});

it.each([
  { name: 'nothing where the line ends above the sheet', bottom: 300, height: 480, covered: 0 },
  { name: 'what the sheet lies over of it', bottom: 600, height: 320, covered: 126 },
  { name: 'back where the line has gone out above', bottom: 10, height: 320, covered: -464 },
])('scrolls $name', ({ bottom, height, covered }) => {
  expect(coveredBySheet(lineAt(bottom), height, 800)).toBe(covered);
});
