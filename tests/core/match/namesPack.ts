import { packOf } from './packOf';

/** Names of every spelling, and some that are part of longer ones. */
export const PACK = packOf({
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
