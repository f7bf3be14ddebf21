import { expect, it } from 'vitest';
import { inCorridor } from '../../../src/core/popover/corridor';
import type { Box, Point } from '../../../src/core/popover/geometry';

const POPOVER: Box = { left: 100, top: 100, right: 480, bottom: 400 };

it.each<[string, Point, Point, boolean]>([
  ['straight down into the popover', { x: 200, y: 60 }, { x: 200, y: 80 }, true],
  ['diagonally to its far lower corner', { x: 110, y: 60 }, { x: 295, y: 230 }, true],
  ['diagonally from far left of it', { x: 0, y: 60 }, { x: 60, y: 84 }, true],
  ['inside the popover', { x: 200, y: 60 }, { x: 300, y: 300 }, true],
  ['a trembling hand just beside it', { x: 200, y: 60 }, { x: 490, y: 300 }, true],
  ['upwards, away from it', { x: 200, y: 60 }, { x: 200, y: 20 }, false],
  ['along the line of text', { x: 200, y: 60 }, { x: 420, y: 60 }, false],
  ['past its side', { x: 200, y: 60 }, { x: 560, y: 200 }, false],
  ['below it', { x: 200, y: 60 }, { x: 300, y: 440 }, false],
])('%s', (_name, from, point, expected) => {
  expect(inCorridor(from, POPOVER, point)).toBe(expected);
});

it('holds every point of every straight way from the mark into the popover', () => {
  const from = { x: 40, y: 60 };
  for (let way = 0; way < 50; way++) {
    const to = { x: 100 + ((way * 37) % 380), y: 100 + ((way * 53) % 300) };
    for (let step = 0; step <= 10; step++) {
      const at = {
        x: from.x + ((to.x - from.x) * step) / 10,
        y: from.y + ((to.y - from.y) * step) / 10,
      };
      expect(inCorridor(from, POPOVER, at)).toBe(true);
    }
  }
});
