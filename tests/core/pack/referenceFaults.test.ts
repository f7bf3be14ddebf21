import { expect, it } from 'vitest';
import { problemsOf } from './problemsOf';
import { sampleWith } from './samplePack';

const LEAGUE = 'entries/lake-league.md';
const FRONT = 'entries/hill-front.md';
const ARTICLE = 'articles/2016-03-01-lake.yaml';

it.each([
  [
    'a source that is not registered',
    LEAGUE,
    'sources: [daily]',
    'sources: [weekly]',
    'entries/lake-league.md:9: facts[0].sources[0]: there is no source `weekly`. Check the id, or add the source to sources.yaml.',
  ],
  [
    'a relation to no entry',
    LEAGUE,
    'with: hill-front',
    'with: sea-front',
    'entries/lake-league.md:11: relations[0].with: there is no entry `sea-front`. Check the id, or write the entry.',
  ],
  [
    'a link to no entry',
    LEAGUE,
    '[Hill Front](hill-front) keeps',
    '[Hill Front](sea) keeps',
    'entries/lake-league.md:19: prose: there is no entry `sea`. Check the id, or write the entry.',
  ],
  [
    'a guard that names no entry',
    FRONT,
    '@lake-league',
    '@lake',
    'entries/hill-front.md:7: aliases[0].needs.article[0]: there is no entry `lake`. Check the id, or write the entry.',
  ],
  [
    'a reason for no entry',
    ARTICLE,
    '  lake-league: It',
    '  lake: It',
    'articles/2016-03-01-lake.yaml:9: why.lake: there is no entry `lake`. Check the id, or write the entry.',
  ],
  [
    'a quotation tied to no entry',
    ARTICLE,
    'entry: hill-front',
    'entry: hill',
    'articles/2016-03-01-lake.yaml:11: mentions[0].entry: there is no entry `hill`. Check the id, or write the entry.',
  ],
  [
    'a pattern that names no entry',
    FRONT,
    'text: front of the hills',
    'text: front of @hills',
    'entries/hill-front.md:9: patterns[0].text: there is no entry `hills`. Check the id, or write the entry.',
  ],
])(
  'what is not there is named with the place that asks for it: %s',
  (_, path, piece, replacement, expected) => {
    const [problem, ...others] = problemsOf(sampleWith(path, piece, replacement));
    expect(problem).toContain(expected);
    expect(others).toEqual([]);
  },
);

it('finds no fault in links to an entry whose own file has faults', () => {
  const [only, ...others] = problemsOf(sampleWith(FRONT, 'name: Hill Front', 'name: ""'));
  expect(only).toMatch(/^entries\/hill-front.md:2: name: empty/);
  expect(others).toEqual([]);
});
