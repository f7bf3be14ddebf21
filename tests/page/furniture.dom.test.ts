import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../src/page/furniture';
import { findShared, skippedWithout } from '../shared.mjs';
import { FURNITURE_EVIDENCE } from './furnitureEvidence';

const OWN = path.resolve(import.meta.dirname, '../fixtures/pages');

function findProof(proof: string): string | null {
  const own = path.join(OWN, `${proof}.html`);
  return existsSync(own) ? own : findShared(`nyt/${proof}/source.html`);
}

const proofs = [...new Set(FURNITURE_EVIDENCE.map(({ proof }) => proof))];

describe('the table of furniture', () => {
  it('has evidence for every mark, and no evidence without one', () => {
    expect(FURNITURE_EVIDENCE.map(({ selector }) => selector)).toEqual(FURNITURE);
  });

  it('never leans on a class that a build makes up', () => {
    expect(FURNITURE.filter((selector) => /css-|\.e[a-z0-9]{6,8}\d/.test(selector))).toEqual([]);
  });

  it.for(proofs)('names a page that has the mark: %s', (proof, { skip }) => {
    const file = findProof(proof);
    if (file === null) return skip(skippedWithout(`nyt/${proof}`));
    const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    const unproven = FURNITURE_EVIDENCE.filter(
      (evidence) => evidence.proof === proof && page.querySelector(evidence.selector) === null,
    );
    expect(unproven).toEqual([]);
  });
});
