import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../src/page/furniture';

const OWN = path.resolve(import.meta.dirname, '../fixtures/pages');
const SAVED = path.resolve(import.meta.dirname, '../../../shared/nyt');

function proofPath(proof: string): string {
  const own = path.join(OWN, `${proof}.html`);
  return existsSync(own) ? own : path.join(SAVED, proof, 'source.html');
}

const rows = FURNITURE.flatMap(({ selector, proof }) =>
  selector.split(', ').map((part) => ({ part, selector, proof })),
);
const proofs = [...new Set(FURNITURE.map(({ proof }) => proof))];

describe('the table of furniture', () => {
  it('never leans on a class that a build makes up', () => {
    expect(rows.filter(({ part }) => /css-|\.e[a-z0-9]{6,8}\d/.test(part))).toEqual([]);
  });

  it.each(proofs)('names a page that has the mark (skipped where it is absent): %s', (proof) => {
    const file = proofPath(proof);
    if (!existsSync(file)) return;
    const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    const unproven = FURNITURE.filter(
      (evidence) => evidence.proof === proof && page.querySelector(evidence.selector) === null,
    );
    expect(unproven).toEqual([]);
  });
});
