import { beforeEach, expect, it, vi } from 'vitest';
import { readArticle } from '../../../src/cli/article/readArticle';
import { readNamedArticle } from '../../../src/cli/article/readNamedArticle';
import { UsageError } from '../../../src/cli/terminal/usageError';

vi.mock('../../../src/cli/article/readArticle');

beforeEach(() => {
  vi.mocked(readArticle).mockReset();
});

/** What it throws where the reader throws `error`. */
function thrownFor(error: unknown): unknown {
  vi.mocked(readArticle).mockImplementation(() => {
    throw error;
  });
  try {
    return readNamedArticle('page.html', {});
  } catch (thrown) {
    return thrown;
  }
}

it.each([
  [
    'a file that is not there',
    Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }),
    'cannot read page.html: ENOENT: no such file',
  ],
  [
    'an article too long',
    new RangeError('its article is too long\nand more'),
    'cannot read page.html: its article is too long',
  ],
])('tells %s in one line', (_, error, message) => {
  expect(thrownFor(error)).toEqual(new UsageError(message));
});

it('lets through what is a fault of ours, with its stack', () => {
  const fault = new TypeError('undefined is not a function');
  expect(thrownFor(fault)).toBe(fault);
});

it.each([
  [{ date: '2024-02-30' }, '--date 2024-02-30 is not a day like 2024-03-31'],
  [{ url: 'nytimes' }, '--url nytimes is not a web address'],
])('refuses %o before it reads anything', (known, message) => {
  expect(() => readNamedArticle('page.html', known)).toThrow(new UsageError(message));
  expect(readArticle).not.toHaveBeenCalled();
});
