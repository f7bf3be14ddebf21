import { expect, it } from 'vitest';
import { sourceSummary } from '../../../src/core/annotate/sourceSummary';
import type { EvidenceLevel } from '../../../src/core/pack/pack';

it.each<{ evidence: EvidenceLevel[]; says: string }>([
  { evidence: ['publisher'], says: '1 source · we read all' },
  { evidence: ['general'], says: '1 source · we read none' },
  { evidence: ['publisher', 'copy'], says: '2 sources · we read all' },
  { evidence: ['publisher', 'copy', 'general'], says: '3 sources · we read 2' },
  { evidence: ['general', 'general'], says: '2 sources · we read none' },
])('sums up $evidence as “$says”', ({ evidence, says }) => {
  const summary = sourceSummary(evidence.map((level) => ({ evidence: level })));
  expect(`${summary?.count} · ${summary?.read}`).toBe(says);
});

it('has nothing to sum up without sources', () => {
  expect(sourceSummary([])).toBeNull();
});
