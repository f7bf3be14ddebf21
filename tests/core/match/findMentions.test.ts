import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { packOf } from './packOf';

const PACK = packOf({
  isis: {
    aliases: ['Islamic State', 'ISIS', 'ISIL', { text: 'IS', needs: { article: ['ISIS'] } }],
  },
  'isis-k': {
    aliases: [
      'ISIS-K',
      'Islamic State Khorasan Province',
      'Islamic State - Khorasan Province',
      'Islamic State’s Khorasan Province',
    ],
    refuses: ['Khorasan Group'],
  },
  taliban: {
    aliases: ['Taliban', 'the Islamic Emirate of Afghanistan'],
    refuses: ['Pakistani Taliban', 'Tehrik-i-Taliban Pakistan', 'American Taliban'],
  },
  qaeda: {
    aliases: ['al-Qaeda', 'al-Qaida', 'Qaeda'],
    refuses: ['al-Qaeda in the Arabian Peninsula'],
  },
  nrf: { aliases: ['National Resistance Front', 'NRF'] },
  'sept-11': { kind: 'event', aliases: ['Sept. 11', 'September 11', '9/11', '11 September 2001'] },
  'bin-laden': { kind: 'person', aliases: ['Osama bin Laden', 'bin Laden', 'Osama'] },
  milley: { kind: 'person', aliases: ['Gen Mark Milley'] },
  usa: { kind: 'place', aliases: ['U.S.', 'United States'] },
  iran: { kind: 'place', aliases: ['Iran'] },
  russia: { kind: 'place', aliases: ['Russia'] },
  libya: { kind: 'place', aliases: ['Libya'] },
  kabul: { kind: 'place', aliases: ['Kabul'] },
  haven: { kind: 'idea', aliases: ['safe haven'] },
  caliphate: { kind: 'idea', aliases: ['caliphate'] },
  war: {
    kind: 'event',
    aliases: ['war on ISIS', 'war on the Islamic State', 'war on the Pakistani'],
  },
});

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

describe('a longer name', () => {
  it.each([
    [
      'is refused where the pack says so',
      'the Pakistani Taliban and Tehrik-i-Taliban Pakistan',
      [],
    ],
    ['is refused in other spellings too', 'Al Qaeda in the Arabian Peninsula', []],
    [
      'is refused where a province makes it a branch',
      'Islamic State West Africa Province, Islamic State’s Sinai Province',
      [],
    ],
    [
      'is refused where the province stands in brackets',
      'the Islamic State (West Africa Province)',
      [],
    ],
    [
      'is refused where a place makes it a branch',
      'Islamic State Sahel, Islamic State Central Africa, Islamic State East Asia and ISIS Libya’s men fought as ISIS Sinai did.',
      [],
    ],
    ['is refused so in a heading', 'Islamic State East Asia', []],
    [
      'is refused so behind a dash, where its short name follows',
      'the Islamic State – East Asia (ISEA) and the Islamic State – Africa’s dread (as ever)',
      ['isis: Islamic State'],
    ],
    [
      'is no matter where the place is another’s name or a noun’s',
      'ISIS Africa Monitor counted ISIS Libya branch and ISIS Yemen ties.',
      ['isis: ISIS', 'isis: ISIS', 'isis: ISIS'],
    ],
    [
      'is no matter where the group is in a place',
      'ISIS in West Africa, ISIS West of Mosul, the Islamic State’s Libya men, the Taliban (Pakistan says)',
      ['isis: ISIS', 'isis: ISIS', 'isis: Islamic State', 'libya: Libya', 'taliban: Taliban'],
    ],
    [
      'is no matter to a place where the group has no branches',
      'The Taliban Kabul office',
      ['taliban: Taliban'],
    ],
    ['is refused behind a particle', 'Tahrik-e Taliban and Harakat-ul Taliban', []],
    [
      'is refused to one that ends inside it',
      'the war on the Islamic State Khorasan Province and the war on ISIS',
      ['isis-k: Islamic State Khorasan Province', 'war: war on ISIS'],
    ],
    ['is refused to it though it is marked nowhere', 'the war on the Pakistani Taliban', []],
    ['is refused inside a web address', 'see isis.org and www.Taliban.af', []],
    ['is refused where numbers go on', 'the 26/11 attacks and 9/110', []],
    [
      'of a place is refused beside a capital',
      'ISIS bombed New Kabul Bank and Kabul University.',
      ['isis: ISIS'],
    ],
    ['of a place is refused after a capital', 'ISIS held New Kabul then.', ['isis: ISIS']],
    [
      'of a place is no matter at the head of a sentence',
      'In Kabul they fear ISIS. Kabul fell.',
      ['kabul: Kabul', 'isis: ISIS', 'kabul: Kabul'],
    ],
    [
      'of a place is no matter before a day',
      'ISIS struck Kabul Tuesday',
      ['isis: ISIS', 'kabul: Kabul'],
    ],
    [
      'of a person is refused after another first name',
      'Hamza bin Laden left, and later the son, Hamza bin Laden, died.',
      [],
    ],
    [
      'of a person is no matter after a title',
      'They hunted Sheikh Osama bin Laden. Killing bin Laden took years.',
      ['bin-laden: Osama bin Laden', 'bin-laden: bin Laden'],
    ],
    [
      'of a person is no matter after a title alone',
      'They hunted Sheikh bin Laden.',
      ['bin-laden: bin Laden'],
    ],
    [
      'of an idea is refused beside a capital',
      'ISIS and the Sokoto Caliphate were far apart.',
      ['isis: ISIS'],
    ],
    ['does not hide a name that crosses it', 'the Khorasan Group Taliban', ['taliban: Taliban']],
  ])('%s', (_, text, expected) => {
    expect(marked(PACK, text)).toEqual(expected);
  });
});
