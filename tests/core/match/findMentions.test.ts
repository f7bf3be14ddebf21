import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { PACK } from './namesPack';

describe('a name is found', () => {
  it.each([
    ['as it is written', 'The Taliban won.', ['taliban: Taliban']],
    [
      'without the article before it',
      'It was the Islamic Emirate of Afghanistan.',
      ['taliban: Islamic Emirate of Afghanistan'],
    ],
    [
      'with a possessive outside the mark',
      "Of Taliban’s and ISIS-K's men",
      ['taliban: Taliban', 'isis-k: ISIS-K'],
    ],
    [
      'as the longest that stands there',
      'Islamic State Khorasan Province',
      ['isis-k: Islamic State Khorasan Province'],
    ],
    [
      'with any apostrophe',
      "al-Qa'ida, al-Qa`ida, al-Qa’ida, al-Qaʿida, al-Qaʻida",
      Array(5)
        .fill(0)
        .map(
          (_, at) =>
            `qaeda: ${["al-Qa'ida", 'al-Qa`ida', 'al-Qa’ida', 'al-Qaʿida', 'al-Qaʻida'][at]}`,
        ),
    ],
    [
      'with any hyphen',
      'ISIS‑K, ISIS–K, ISIS−K, ISIS K',
      ['isis-k: ISIS‑K', 'isis-k: ISIS–K', 'isis-k: ISIS−K', 'isis-k: ISIS K'],
    ],
    [
      'with a space for a hyphen and the other way',
      'Al Qaeda and Islamic-State men',
      ['qaeda: Al Qaeda', 'isis: Islamic-State'],
    ],
    [
      'with a dash between its parts',
      'the Islamic State – Khorasan Province',
      ['isis-k: Islamic State – Khorasan Province'],
    ],
    [
      'with points in an abbreviation',
      'the N.R.F. fights the Taliban',
      ['nrf: N.R.F.', 'taliban: Taliban'],
    ],
    [
      'with soft hyphens and hard spaces',
      'the Tali\u00ADban and the Islamic\u00A0State',
      ['taliban: Tali\u00ADban', 'isis: Islamic\u00A0State'],
    ],
    ['with diacritics', 'the Tālibān', ['taliban: Tālibān']],
    [
      'in capitals',
      'TALIBAN AND ISIS CLAIM KABUL',
      ['taliban: TALIBAN', 'isis: ISIS', 'kabul: KABUL'],
    ],
    ['with a slash inside', 'before 9/11 and post-9/11', ['sept-11: 9/11', 'sept-11: 9/11']],
    [
      'with a point that may be left out',
      'Sept 11 and Sept. 11 and SEPT. 11',
      ['sept-11: Sept 11', 'sept-11: Sept. 11', 'sept-11: SEPT. 11'],
    ],
    ['with a point after a title', 'Gen. Mark Milley spoke', ['milley: Gen. Mark Milley']],
    ['not with a point after another word', 'They met the Islamic. State men', []],
    ['at both sides of a slash', 'ISIS/ISIL', ['isis: ISIS', 'isis: ISIL']],
    ['in quotation marks and brackets', '“ISIS” (the Taliban)', ['isis: ISIS', 'taliban: Taliban']],
    ['where two sentences touch', 'They met the Taliban.They left.', ['taliban: Taliban']],
    [
      'in the plural, where it is a common noun',
      'ISIS has safe havens',
      ['isis: ISIS', 'haven: safe havens'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(PACK, text)).toEqual(expected);
  });
});

describe('letter case', () => {
  it.each([
    ['refuses ISIS where only its first letter is a capital', 'Isis wept for Osiris.', []],
    ['refuses a small letter where the alias has a capital', 'taliban is the plural of talib', []],
    ['refuses a plain word in a line of capitals', 'THE WAR IS OVER', []],
    [
      'refuses it also where the name has its company',
      'THE WAR IS OVER\nMen of ISIS fled; IS said so.',
      ['isis: ISIS', 'isis: IS'],
    ],
    [
      'trusts capitals less where the article writes the name otherwise',
      'THE TEMPLE OF ISIS\nIsis wept.',
      [],
    ],
    [
      'trusts them where the article writes them elsewhere',
      'HOW ISIS FELL\nMen of ISIS fled.',
      ['isis: ISIS', 'isis: ISIS'],
    ],
    [
      'lets a small letter stand for any',
      'ISIS has a Safe haven',
      ['isis: ISIS', 'haven: Safe haven'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(PACK, text)).toEqual(expected);
  });
});

describe('a hyphen', () => {
  it.each([
    [
      'joins an ordinary word after the name',
      'ISIS-affiliated, Taliban-run, Qaeda-linked',
      ['isis: ISIS', 'taliban: Taliban', 'qaeda: Qaeda'],
    ],
    [
      'joins an ordinary word before the name',
      'anti-Taliban, pro-ISIS, non-Taliban',
      ['taliban: Taliban', 'isis: ISIS', 'taliban: Taliban'],
    ],
    [
      'joins them with capitals in a headline',
      'Anti-Taliban Forces and Qaeda-Linked Men',
      ['taliban: Taliban', 'qaeda: Qaeda'],
    ],
    [
      'joins them in a headline without an ending too',
      'Taliban-Run Towns and ISIS-Style Raids',
      ['taliban: Taliban', 'isis: ISIS'],
    ],
    ['joins after a dotted name', 'ISIS fought the U.S.-led force', ['isis: ISIS', 'usa: U.S.']],
    ['makes another name with one letter', 'the ISIS-X cell', []],
    ['makes another name with a capitalized word', 'ISIS-Somalia and ISIS-Sinai', []],
    [
      'joins nothing behind a possessive',
      'under the Taliban’s–Moscow’s too–new rules',
      ['taliban: Taliban'],
    ],
    [
      'joins a name of numbers to a pair',
      'the 9/11-Taliban link and the Taliban-9/11 link',
      ['sept-11: 9/11', 'taliban: Taliban', 'taliban: Taliban', 'sept-11: 9/11'],
    ],
    [
      'makes another name with a particle',
      'Tehrik-i-Taliban, Harakat-ul-Taliban, Taliban-e-Jangju',
      [],
    ],
    ['makes another name with a number', 'the Taliban-2 engine and the 2-Taliban one', []],
    [
      'joins two names to a pair',
      'the U.S.-Taliban deal and ISIS-Taliban war',
      ['usa: U.S.', 'taliban: Taliban', 'isis: ISIS', 'taliban: Taliban'],
    ],
    [
      'joins two names with an en dash',
      'the Islamic State–Taliban conflict',
      ['isis: Islamic State', 'taliban: Taliban'],
    ],
    ['joins a people and a name to a pair', 'the Afghan-Taliban talks', ['taliban: Taliban']],
    ['makes a branch of a group and a place', 'the ISIS-Libya branch', []],
    [
      'leaves them a pair before such words as war',
      'ISIS-Iran tensions',
      ['isis: ISIS', 'iran: Iran'],
    ],
    [
      'joins two places',
      'ISIS and the Iran-Russia axis',
      ['isis: ISIS', 'iran: Iran', 'russia: Russia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(PACK, text)).toEqual(expected);
  });
});
