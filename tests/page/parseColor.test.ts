import { expect, it } from 'vitest';
import { parseColor } from '../../src/page/parseColor';

it.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 255, 255, 0.5)', 1, 0.5],
  ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
  ['color(display-p3 0 0 0)', 0, 1],
  ['color(a98-rgb 1 1 1 / 0.5)', 1, 0.5],
  ['oklch(0.2 0.01 250)', 0.2, 1],
  ['oklch(0.2 0.01 250 / 0.5)', 0.2, 0.5],
  ['lab(90 0 0)', 0.9, 1],
  ['currentcolor', 0, 0],
])('reads %s', (text, luminance, alpha) => {
  const color = parseColor(text);
  expect(color.luminance).toBeCloseTo(luminance, 5);
  expect(color.alpha).toBeCloseTo(alpha, 5);
});
