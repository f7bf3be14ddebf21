import { describe, expect, it } from 'vitest';
import { readEssay } from '../../../src/cli/bench/readEssay';
import { scoreMentions } from '../../../src/cli/bench/scoreMentions';
import { loadPacks } from '../../../src/cli/packFiles/loadPacks';
import { annotate } from '../../../src/core/annotate/annotate';
import { compileIndex } from '../../../src/core/match/compileIndex';
import { buildTextModel } from '../../../src/core/text/textModel';
import { findShared, skippedWithout } from '../../shared.mjs';

const ABSENT = { name: 'absent', model: buildTextModel([]), labels: [], traps: [] };
const METADATA = {
  title: 'We Still Haven’t Figured Out How to Beat ISIS',
  bylines: ['Christopher P. Costa', 'Colin P. Clarke'],
  publishedAt: '2024-03-31',
  url: null,
};

const text = findShared('article/essay.txt');
const essay = text === null ? null : readEssay(text, 'tests/fixtures/essay-places.json');
const { packs } = loadPacks('annotations');
const { model, ...labels } = essay ?? ABSENT;
const annotations = annotate({ packs, index: compileIndex(packs) }, { metadata: METADATA, model });

describe.skipIf(essay === null)(`the essay, ${skippedWithout('article/essay.txt')}`, () => {
  it('has its mentions found with a precision of 0.99 and a recall of 0.97', () => {
    const score = scoreMentions({ model, ...labels }, annotations.mentions);
    const errors = score.errors.join('\n');
    expect(score.right / (score.right + score.wrong), errors).toBeGreaterThanOrEqual(0.99);
    expect(score.found / score.expected, errors).toBeGreaterThanOrEqual(0.97);
  });

  it('has all its quotations placed', () => {
    expect(annotations.unplaced).toEqual([]);
    const { entries, entryCount } = annotations;
    expect(Object.keys(entries).length - entryCount).toBeGreaterThan(20);
  });

  it('is recognized by its headline and byline where the address is unknown', () => {
    expect(annotations.article?.by).toBe('headline');
  });
});
