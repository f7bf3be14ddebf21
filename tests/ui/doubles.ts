import type { Annotations, EntryView } from '../../src/core/annotate/annotations';
import type { Mention } from '../../src/core/match/mention';
import { partLastWord } from '../../src/core/pack/prose';

/** An entry with every part filled. */
export const ISIS_K: EntryView = {
  id: 'isis-k',
  name: 'ISIS-K',
  fullName: 'Islamic State Khorasan Province',
  kind: 'group',
  kindLabel: 'Armed group',
  pronunciation: { of: 'Khorasan', say: 'khor-uh-SAHN' },
  definition: [
    'The ',
    { type: 'entry', id: 'islamic-state', children: ['Islamic State'] },
    '’s branch in Afghanistan and its neighbors, at war with the Taliban since 2015.',
  ],
  brief:
    'The Islamic State’s branch in Afghanistan and its neighbors, at war with the Taliban since 2015.',
  prose: [
    [
      'Its founders were mostly commanders who left the Pakistani Taliban. It calls its land ',
      { type: 'emphasis', children: ['Wilayat Khorasan'] },
      ', after a historical region that reached from Iran into Central Asia.',
    ],
    ['It lost its valleys in the east of Afghanistan by 2020 and went on as a network of cells.'],
  ],
  why: ['The men at the checkpoint answer to the Taliban, its sworn enemy.'],
  sections: [
    {
      name: 'known',
      heading: 'Known on Mar 31, 2024',
      statements: [
        {
          date: 'Jan 2015',
          dateTime: '2015-01',
          text: partLastWord(['Announced by former commanders of the Pakistani Taliban.']),
          cites: [1],
        },
        {
          date: 'Jan 14, 2016',
          dateTime: '2016-01-14',
          text: partLastWord(['Listed by the United States as a foreign terrorist organization.']),
          cites: [1],
        },
        {
          date: 'Aug 26, 2021',
          dateTime: '2021-08-26',
          text: partLastWord(['Bombed the crowd at Kabul’s airport.']),
          cites: [2],
        },
        {
          date: '2022–23',
          dateTime: '2022',
          text: partLastWord(['Weaker inside Afghanistan, yet planning more abroad.']),
          cites: [2, 3],
        },
      ],
    },
    {
      name: 'since',
      heading: 'Since this was published',
      statements: [
        {
          date: 'Jul 2024',
          dateTime: '2024-07',
          text: partLastWord([
            'Some states told the U.N. of 4,000 to 6,000 fighters, others of 2,000 to 3,500.',
          ]),
          cites: [3],
        },
        {
          date: 'Dec 2024',
          dateTime: '2024-12',
          text: partLastWord(['Killed a minister of the Taliban in Kabul.']),
          cites: [4],
        },
      ],
    },
    {
      name: 'related',
      heading: 'Related',
      statements: [
        {
          date: '2015',
          dateTime: '2015',
          text: partLastWord([
            'ISIS-K is a province of the ',
            { type: 'entry', id: 'islamic-state', children: ['Islamic State'] },
            '.',
          ]),
          cites: [2],
        },
        {
          date: 'since 2015',
          dateTime: '2015',
          text: partLastWord([
            'ISIS-K and the ',
            { type: 'entry', id: 'taliban', children: ['Taliban'] },
            ' fight each other.',
          ]),
          cites: [1],
        },
      ],
    },
  ],
  sources: [
    {
      id: 'lwj-fto',
      title: 'State Department adds Islamic State’s Khorasan province to list of terrorist groups',
      publisher: 'Long War Journal',
      date: 'Jan 14, 2016',
      url: 'https://example.org/lwj',
      evidence: 'publisher',
      checked: 'Read where it was published',
      remark: null,
    },
    {
      id: 'wi-3904',
      title: 'How the Islamic State runs its provinces',
      publisher: 'A policy institute',
      date: 'Jul 2024',
      url: 'https://example.org/wi',
      evidence: 'copy',
      checked: 'Read in a copy',
      remark: null,
    },
    {
      id: 'un-34',
      title: 'Thirty-fourth report of the Monitoring Team',
      publisher: 'United Nations',
      date: 'Jul 2024',
      url: null,
      evidence: 'general',
      checked: 'Not opened by us',
      remark: null,
    },
    {
      id: 'un-35',
      title: 'Thirty-fifth report of the Monitoring Team',
      publisher: 'United Nations',
      date: null,
      url: 'javascript:alert(1)',
      evidence: 'general',
      checked: 'Not opened by us',
      remark: null,
    },
  ],
  sourceSummary: { count: '4 sources', read: '2 read' },
  reviewed: '2026-11-20',
  asOf: null,
};

/** An entry with nothing but its definition. */
export function bareEntry(id: string, name: string, kindLabel: string, says: string): EntryView {
  return {
    id,
    name,
    fullName: null,
    kind: 'group',
    kindLabel,
    pronunciation: null,
    definition: [says],
    brief: says,
    prose: [],
    why: null,
    sections: [],
    sources: [],
    sourceSummary: null,
    reviewed: '2026-11-20',
    asOf: null,
  };
}

export const TALIBAN = bareEntry(
  'taliban',
  'Taliban',
  'Movement',
  'The movement that has ruled Afghanistan since August 2021.',
);

const ENTRIES = [
  bareEntry(
    'doha-agreement',
    'The Doha agreement',
    'Agreement',
    'The deal of February 2020 in which Washington promised to leave Afghanistan.',
  ),
  TALIBAN,
  ISIS_K,
  bareEntry(
    'national-resistance-front',
    'National Resistance Front',
    'Armed group',
    'Armed opposition to the Taliban, from the Panjshir valley.',
  ),
  bareEntry(
    'al-qaeda',
    'Al Qaeda',
    'Armed group',
    'The network behind the attacks of Sept. 11, 2001.',
  ),
];

export function mentionAt(entryId: string, start: number): Mention {
  return { entryId, start, end: start + 6, via: 'alias' };
}

export const NOTE: EntryView = {
  ...bareEntry(
    '2024-03-31-a-border-town#driven-out',
    'Driven out three times?',
    'Note, as of Mar 2024',
    'Accounts differ on what counts as driven out. …',
  ),
  kind: 'note',
  definition: [
    'Accounts differ on what counts as driven out. The U.N. counted ',
    { type: 'entry', id: 'isis-k', children: ['fighters'] },
    ' in the district in 2021 and 2023.',
  ],
  sources: ISIS_K.sources.slice(0, 2),
  sourceSummary: { count: '2 sources', read: 'we read all' },
  asOf: 'Mar 2024',
};

export const NOTE_MENTION: Mention = { entryId: NOTE.id, start: 460, end: 480, via: 'quote' };

/** Five entries, eight mentions, one note, two quotations without a place. */
export const ANNOTATIONS: Annotations = {
  publishedAt: '2024-03-31',
  mentions: [
    mentionAt('doha-agreement', 110),
    mentionAt('taliban', 130),
    mentionAt('isis-k', 240),
    mentionAt('taliban', 330),
    mentionAt('isis-k', 420),
    NOTE_MENTION,
    mentionAt('isis-k', 500),
    mentionAt('national-resistance-front', 560),
    mentionAt('al-qaeda', 620),
  ],
  marks: { first: [0, 1, 2, 5, 7, 8], every: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  entries: Object.fromEntries([...ENTRIES, NOTE].map((entry) => [entry.id, entry])),
  entryCount: 5,
  thread: [
    { id: 'doha-agreement', start: 110 },
    { id: 'taliban', start: 130 },
    { id: 'isis-k', start: 240 },
    { id: NOTE.id, start: 460 },
    { id: 'national-resistance-front', start: 560 },
    { id: 'al-qaeda', start: 620 },
  ],
  unplaced: [
    {
      kind: 'note',
      id: 'winter',
      label: 'A hard winter',
      exact: 'the hardest winter in forty years',
      reason: 'absent',
      said: 'These words are not in this version of the article.',
    },
    {
      kind: 'mention',
      id: 'taliban',
      label: 'Taliban',
      exact: 'the group',
      reason: 'ambiguous',
      said: 'These words appear in more than one place, and nothing shows which one is meant.',
    },
  ],
  counted: '5 entries · 1 note',
  packs: [
    {
      id: 'islamic-state-khorasan',
      title: 'The Islamic State, its Khorasan branch and the war after the war',
      editors: ['The Sidelight editors'],
      reviewed: 'Nov 25, 2026',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ],
  article: {
    id: '2024-03-31-a-border-town',
    by: 'url',
    changed: false,
    said: 'All passages found.',
  },
};
