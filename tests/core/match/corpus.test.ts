import { describe, expect, it } from 'vitest';
import type { LabeledText } from '../../../src/cli/bench/labeledText';
import { readCorpus } from '../../../src/cli/bench/readCorpus';
import { readOwnCorpus } from '../../../src/cli/bench/readOwnCorpus';
import { scoreMentions } from '../../../src/cli/bench/scoreMentions';
import { loadPacks } from '../../../src/cli/packFiles/loadPacks';
import { compileIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import { findShared, skippedWithout } from '../../shared.mjs';

const index = compileIndex(loadPacks('annotations').packs);
const folder = findShared('corpus');
const shared = folder === null ? null : readCorpus(folder);
const own = readOwnCorpus('tests/fixtures/mentions');

function measure(texts: readonly LabeledText[]) {
  const scores = texts.map((text) => scoreMentions(text, findMentions(index, text.model)));
  const sum = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    precision: sum(({ right }) => right) / sum(({ right, wrong }) => right + wrong),
    recall: sum(({ found }) => found) / sum(({ expected }) => expected),
    trapped: sum(({ trapped }) => trapped),
    errors: scores.flatMap(({ errors }) => errors).join('\n'),
  };
}

describe('the pack, on texts of the project’s own', () => {
  it('is measured by at least 400 mentions and 150 traps', () => {
    expect(own.flatMap(({ labels }) => labels).length).toBeGreaterThanOrEqual(400);
    expect(own.flatMap(({ traps }) => traps).length).toBeGreaterThanOrEqual(150);
  });

  it('finds 98 of 100 mentions, errs in at most one of 100, and takes no trap', () => {
    const { precision, recall, trapped, errors } = measure(own);
    expect(trapped, errors).toBe(0);
    expect(precision, errors).toBeGreaterThanOrEqual(0.99);
    expect(recall, errors).toBeGreaterThanOrEqual(0.98);
  });
});

describe.skipIf(shared === null)(
  `the pack, on labeled texts by other writers, ${skippedWithout('corpus')}`,
  () => {
    it('finds 95 of 100 mentions, errs in at most two of 100, and takes no trap', () => {
      const { precision, recall, trapped, errors } = measure(shared ?? []);
      expect(trapped, errors).toBe(0);
      expect(precision, errors).toBeGreaterThanOrEqual(0.98);
      expect(recall, errors).toBeGreaterThanOrEqual(0.95);
    });
  },
);
