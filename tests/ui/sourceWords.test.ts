import { expect, it } from 'vitest';
import type { EvidenceLevel } from '../../src/core/pack/pack';
import { sourceSummary } from '../../src/ui/sourceWords';

it.each<{ evidence: EvidenceLevel[]; says: string }>([
  { evidence: ['publisher'], says: '1 source · read by us' },
  { evidence: ['general'], says: '1 source · none read by us' },
  { evidence: ['publisher', 'copy'], says: '2 sources · read by us' },
  { evidence: ['publisher', 'copy', 'general'], says: '3 sources · 2 read by us' },
  { evidence: ['general', 'general'], says: '2 sources · none read by us' },
])('sums up $evidence as “$says”', ({ evidence, says }) => {
  const { count, read } = sourceSummary(evidence.map((level) => ({ evidence: level })));
  expect(`${count} · ${read}`).toBe(says);
});
