import { expect, it } from 'vitest';
import { searchItems } from '../../../src/core/annotate/searchItems';
import type { Entry } from '../../../src/core/pack/pack';
import { PACK } from './library';

const MILL = 'mill';
const COUNCIL = 'council';
const HEIGHT = '2024-03-31-weir#height';
const IDS = [MILL, HEIGHT, COUNCIL, 'nobody', '2024-03-31-weir#nothing', 'nowhere#height'];

const { council, mill } = PACK.entries;
const renamed = { ...council, aliases: [{ text: 'al-Qa\u2019ida' }] } as Entry;
const pack = { ...PACK, entries: { council: renamed, ...(mill && { mill }) } };
const articleId = PACK.articles[0]?.id ?? null;

const find = (query: string, article = articleId) =>
  searchItems([pack], { query, ids: IDS, articleId: article });

it.each<[string, string, string[]]>([
  ['an entry by its name', 'River Council', [COUNCIL]],
  ['an entry by its full name', 'council of', [COUNCIL]],
  ['an entry by a name that is not shown', 'Qaida', [COUNCIL]],
  ['whatever the case, hyphens and accents', 'AL-Q\u00e1\u2019ida', [COUNCIL]],
  ['while a word is being typed', 'counc', [COUNCIL]],
  ['the words in any order', 'council river', [COUNCIL]],
  ['an entry by its kind', 'group', [COUNCIL]],
  ['an entry by its definition', 'body of the river', [MILL]],
  ['an entry by its prose', 'sued', [COUNCIL]],
  ['an entry by a fact', 'long hidden', [COUNCIL]],
  ['an entry by what is said of it in the article', 'decides', [COUNCIL]],
  ['first what has the words in its name', 'mill', [MILL, HEIGHT, COUNCIL]],
  ['a note by its title, text and passage', 'high two three', [HEIGHT]],
  ['an entry by a relation', 'fell out', [MILL]],
  ['nothing where a word is missing', 'council zzz', []],
  ['nothing by the end of a word', 'ouncil', []],
  ['all for an empty query', ' ', [MILL, HEIGHT, COUNCIL]],
  ['all for punctuation alone', '\u201c', [MILL, HEIGHT, COUNCIL]],
])('finds %s', (_, query, found) => {
  expect(find(query)).toEqual(found);
});

it('finds what is said of an entry in one article there only', () => {
  expect(find('decides', null)).toEqual([]);
});
