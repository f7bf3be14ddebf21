import { expect, it } from 'vitest';
import { readPage } from '../../../src/cli/article/readArticle';
import { setInPage } from '../../../src/cli/start/setInPage';

const PAGE = {
  address: 'https://www.nytimes.com/2024/01/31/opinion/river.html',
  title: 'The River & the “Hills”',
  bylines: ['Ada Reyes', 'Tom Vale'],
  date: '2024-01-31',
  paragraphs: [
    'The boats came in at dawn, and the <chain> was up.',
    'Nobody in the town had seen it fall.',
  ],
};

it('sets a text so that the finder reads back what was set', () => {
  const request = readPage(setInPage(PAGE), { url: PAGE.address });
  expect(request?.metadata).toEqual({
    title: PAGE.title,
    bylines: PAGE.bylines,
    publishedAt: PAGE.date,
    url: PAGE.address,
  });
  expect(request?.model.text).toBe(PAGE.paragraphs.join('\n'));
});

it('can do without bylines', () => {
  const request = readPage(setInPage({ ...PAGE, bylines: [] }), { url: PAGE.address });
  expect(request?.metadata.bylines).toEqual([]);
  expect(request?.model.text).toBe(PAGE.paragraphs.join('\n'));
});
