import { expect, it } from 'vitest';
import { markedMentions, steppedMentions } from '../../../src/core/annotate/markedMentions';
import type { Mention } from '../../../src/core/match/mention';
import { mentionAt } from '../../ui/doubles';

const TALIBAN = mentionAt('taliban', 0);
const AGAIN = mentionAt('taliban', 20);
const ANNOTATIONS = { mentions: [TALIBAN, AGAIN], marks: { first: [0], every: [0, 1] } };

it.each<{ name: string; density: 'first' | 'every' | 'none'; marked: Mention[] }>([
  { name: 'marks each entry’s first mention', density: 'first', marked: [TALIBAN] },
  { name: 'marks every mention', density: 'every', marked: [TALIBAN, AGAIN] },
  { name: 'marks none', density: 'none', marked: [] },
])('$name, where the reader chose so', ({ density, marked }) => {
  expect(markedMentions(ANNOTATIONS, density)).toEqual(marked);
});

it('leads the keyboard through the marks, or through first mentions where there are none', () => {
  expect(steppedMentions(ANNOTATIONS, [AGAIN])).toEqual([AGAIN]);
  expect(steppedMentions(ANNOTATIONS, [])).toEqual([TALIBAN]);
});
