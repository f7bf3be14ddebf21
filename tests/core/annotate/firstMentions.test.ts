import { expect, it } from 'vitest';
import { firstMentions } from '../../../src/core/annotate/firstMentions';
import type { Mention } from '../../../src/core/match/mention';

const at = (
  entryId: string,
  start: number,
  end: number,
  via: Mention['via'] = 'alias',
): Mention => ({
  entryId,
  start,
  end,
  via,
});

const TALIBAN = at('taliban', 0, 7);
const AGAIN = at('taliban', 20, 27);
const BRANCH = at('isis-k', 30, 45, 'pattern');
const NAME = at('isis-k', 47, 53);
const LATER = at('isis-k', 90, 96);

it.each<[string, Mention[], Mention[]]>([
  ['keeps the first of each entry', [TALIBAN, AGAIN, LATER], [TALIBAN, LATER]],
  ['keeps the name for the description right before it', [BRANCH, NAME, LATER], [NAME]],
  ['keeps the description where the name comes later', [BRANCH, LATER], [BRANCH]],
  ['keeps the first name where a name follows at once', [NAME, at('isis-k', 55, 59)], [NAME]],
  [
    'keeps a description that the name is part of',
    [at('abbey-gate', 0, 20, 'pattern'), at('abbey-gate', 10, 20)],
    [at('abbey-gate', 0, 20, 'pattern')],
  ],
  ['keeps what two entries share', [TALIBAN, at('isis-k', 0, 7)], [TALIBAN, at('isis-k', 0, 7)]],
  ['marks nothing in nothing', [], []],
])('%s', (_name, mentions, expected) => {
  expect(firstMentions(mentions).map((index) => mentions[index])).toEqual(expected);
});
