import type { ArticleFile, Entry, Pack } from '../../../src/core/pack/pack';

const entry = (id: string, more: Partial<Entry>): Entry => ({
  id,
  name: id,
  kind: 'group',
  aliases: [],
  patterns: [],
  refuses: [],
  definition: ['A body of the river.'],
  prose: [],
  facts: [],
  relations: [],
  reviewed: '2024-05-01',
  ...more,
});

const ARTICLE: ArticleFile = {
  id: '2024-03-31-weir',
  url: 'https://www.nytimes.com/2024/03/31/opinion/weir.html',
  title: 'Who’s Afraid of the Weir?',
  bylines: ['Ana Ruiz'],
  published: '2024-03-31',
  opening: 'When the river rose that spring, nobody',
  digest: 'none',
  why: { council: ['The ', { type: 'entry', id: 'council', children: ['Council'] }, ' decides.'] },
  mentions: [
    { entry: 'council', exact: 'the body', prefix: 'never trusted ' },
    { entry: 'council', exact: 'no such words here' },
  ],
  notes: [
    {
      id: 'height',
      title: 'How high?',
      quote: { exact: 'three feet' },
      text: ['Two, says the ', { type: 'entry', id: 'mill', children: ['mill'] }, '.'],
      asOf: '2024-03-30',
      sources: ['gazette'],
    },
    {
      id: 'cost',
      title: 'What did it cost?',
      quote: { exact: 'four million crowns' },
      text: ['Five.'],
      asOf: '2024-03-30',
      sources: ['gazette'],
    },
  ],
  timeline: [],
};

/** A pack with facts before and after the day of its article, and relations from both ends. */
export const PACK: Pack = {
  id: 'river',
  title: 'The river',
  language: 'en',
  scope: 'A river',
  licence: 'CC-BY-4.0',
  editors: ['An editor'],
  reviewed: '2024-05-01',
  sources: {
    gazette: {
      title: 'Weir',
      publisher: 'Gazette',
      date: '2024-01',
      evidence: 'publisher',
      url: 'https://example.org/weir',
    },
    ledger: { title: 'Mill', publisher: 'Ledger', evidence: 'general', remark: 'An old one.' },
  },
  articles: [ARTICLE],
  entries: {
    council: entry('council', {
      name: 'River Council',
      fullName: 'Council of the River',
      aliases: [{ text: 'River Council' }],
      definition: ['The ', { type: 'entry', id: 'council', children: ['council'] }, ' of a river.'],
      prose: [
        [
          'It sued the ',
          { type: 'entry', id: 'mill', children: ['mill'] },
          ' and the ',
          { type: 'entry', id: 'gone', children: ['bank'] },
          '.',
        ],
      ],
      facts: [
        { date: '2024-04', text: ['Came later.'], sources: ['gazette'] },
        { date: '2019', text: ['Came first.'], sources: ['ledger', 'gazette'] },
        { date: '2020', known: '2024-05', text: ['Was long hidden.'], sources: ['ledger'] },
        { date: '2015/..', text: ['Goes on.'], sources: ['nowhere'] },
        { date: '2024-03-31', text: ['Came that day.'], sources: [] },
      ],
      relations: [
        { with: 'mill', date: '2021', text: ['They met.'], sources: ['gazette'] },
        { with: 'gone', date: '2021', text: ['Nobody.'], sources: [] },
      ],
    }),
    mill: entry('mill', {
      name: 'Mill',
      kind: 'organization',
      kindLabel: 'Company',
      aliases: [{ text: 'Old Mill' }],
      relations: [
        { with: 'council', date: '2024-06', text: ['They fell out.'], sources: ['ledger'] },
      ],
    }),
  },
};

export const TEXT = [
  'When the river rose that spring, nobody blamed the Old Mill.',
  'Its owner never trusted the body that raised the weir by three feet.',
  'The River Council met.',
];
