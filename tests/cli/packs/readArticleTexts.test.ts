import { describe, expect, it } from 'vitest';
import { readPackFiles } from '../../../src/cli/packFiles/readPackFiles';
import { readArticleTexts } from '../../../src/cli/packs/readArticleTexts';
import { UsageError } from '../../../src/cli/terminal/usageError';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const VALLEY = readPackFiles('tests/fixtures/packs/valley');
const OLDER = VALLEY.flatMap(({ path, text }) =>
  path.endsWith('2016-03-01-lake.yaml')
    ? {
        path: 'valley/articles/2015-03-01-boats.yaml',
        text: text
          .replaceAll('2016', '2015')
          .replace('The Lake and', 'The Boats and')
          .replace(/^opening: .*/m, 'opening: The boats came in at'),
      }
    : [],
);
const folder = temporaryFolder();
const idsOf = (text: string, files = VALLEY) => [
  ...readArticleTexts(files, [writeTemporary(folder, 'text.txt', text)]).keys(),
];

describe('a text is that of the article', () => {
  it('that it opens like, however it is typeset', () => {
    expect(idsOf('The  boats came in at dawn; nobody saw it.\n')).toEqual(['2016-03-01-lake']);
  });

  it('of whose opening it has whole words', () => {
    expect(idsOf('The boats came in at a run.\n', [...OLDER, ...VALLEY])).toEqual([
      '2015-03-01-boats',
    ]);
  });

  it.each([
    ['a text that has the opening elsewhere', 'Rain fell.\nThe boats came in at dawn.\n'],
    ['a text that opens with part of a longer word', 'The boats came in at dawning.\n'],
  ])('and not %s', (_, text) => {
    expect(() => idsOf(text)).toThrow(UsageError);
  });
});
