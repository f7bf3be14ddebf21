import { expect, it } from 'vitest';
import { openingSentences } from '../../../src/core/text/openingSentences';

it.each([
  { what: 'the first', least: 0, text: 'It ended. It began.', opening: 'It ended.' },
  {
    what: 'as many as are asked for',
    least: 12,
    text: 'It ended. So. No.',
    opening: 'It ended. So.',
  },
  { what: 'all of a text with no second one', least: 0, text: 'It ended.', opening: 'It ended.' },
  { what: 'all of a text that is too short', least: 99, text: 'It. Did.', opening: 'It. Did.' },
  {
    what: 'not less because of a point that ends none',
    least: 0,
    text: 'U.S. officials went. Others did not.',
    opening: 'U.S. officials went.',
  },
  {
    what: 'with its closing marks',
    least: 0,
    text: 'They said “no.” Others did not.',
    opening: 'They said “no.”',
  },
  { what: 'nothing of nothing', least: 0, text: '', opening: '' },
])('takes $what', ({ least, text, opening }) => {
  expect(openingSentences(text, least)).toBe(opening);
});
