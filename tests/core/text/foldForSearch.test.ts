import { expect, it } from 'vitest';
import { foldForSearch } from '../../../src/core/text/foldForSearch';

it.each([
  ['lower case', 'ISIS-K', ' isis k '],
  ['letters without their marks', 'Dóha, Kābul', ' doha kabul '],
  ['letters without a sign that is part of them', 'Łódź, Ærø, Đakovo', ' lodz aero dakovo '],
  ['nothing of what cannot be seen', 'Kho\u00adrasan', ' khorasan '],
  ['no apostrophes of any kind', 'Qa\u2019ida Qa\u0027ida Qa\u02bcida', ' qaida qaida qaida '],
  ['initials as one word', 'U.S. withdrawal', ' us withdrawal '],
  [
    'one space for what is neither letter nor digit',
    '\u201c9/11\u201d \u2014 (2001)',
    ' 9 11 2001 ',
  ],
  ['letters of every script', 'طالبان', ' طالبان '],
  ['a space for nothing', '', ' '],
])('leaves %s', (_, text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});
