import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';
import { skippedWithout } from '../shared.mjs';
import { compareWithSaved, expectPrecise, type Score } from './compareWithSaved';
import { listSavedPages, readSavedPage } from './savedPages.mjs';

const names = listSavedPages();

describe.skipIf(names.length === 0)(`saved pages of the paper, ${skippedWithout('nyt')}`, () => {
  const scores: Score[] = [];

  it.each(names)('%s', (name) => {
    const { html, meta } = readSavedPage(name);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const score = compareWithSaved(findArticle(page, meta.url), meta);
    if (score) scores.push(score);
  });

  it('reaches a paragraph precision and recall of 0.99', () => {
    expect(names).toHaveLength(26);
    expectPrecise(scores);
  });
});
