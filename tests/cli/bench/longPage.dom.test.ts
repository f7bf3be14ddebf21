import { describe, expect, it } from 'vitest';
import { longPage } from '../../../src/cli/bench/longPage';
import { findArticle } from '../../../src/page/findArticle';
import { readText } from '../../../src/page/readText';

function read(words: number) {
  const page = new DOMParser().parseFromString(longPage(words), 'text/html');
  const found = findArticle(page, 'about:blank');
  if (found === null) throw new Error('no article');
  const { model } = readText(found);
  return {
    count: model.text.split(/\s+/).length,
    notes: found.blocks.filter(({ kind }) => kind === 'authorNote'),
  };
}

describe('longPage', () => {
  it.each([1_000, 5_000, 10_000])('is one article of about %i words', (words) => {
    const { count } = read(words);
    // The essay has 965, and is repeated as a whole.
    expect(Math.abs(count - words)).toBeLessThan(500);
  });

  it('repeats the columns without the authors’ note that ends the last one', () => {
    expect(read(2_000).notes).toEqual([]);
  });
});
