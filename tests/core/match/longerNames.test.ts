import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { PACK } from './namesPack';

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
