import type { Candidate } from './candidate';

/**
 * Where one span has two meanings in one pack, neither is certain; of two packs, the first counts. Names
 * that start together end together, for only the longest are left. `candidates` are by start.
 */
export function withoutAmbiguous(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (let at = 0; at < candidates.length; ) {
    const candidate = candidates[at];
    let next = at + 1;
    while (candidates[next]?.from === candidate?.from) next += 1;
    if (next > at + 1) kept.push(...certainOf(candidates.slice(at, next)));
    else if (candidate !== undefined) kept.push(candidate);
    at = next;
  }
  return kept;
}

function certainOf(here: readonly Candidate[]): Candidate[] {
  const names = here.filter(({ via }) => via === 'alias');
  const first = names.reduce(
    (least, { indexed }) => Math.min(least, indexed.pack),
    Number.POSITIVE_INFINITY,
  );
  const meant = new Set(names.flatMap(({ indexed }) => (indexed.pack === first ? [indexed] : [])));
  return here.filter(
    ({ via, indexed }) => via !== 'alias' || (meant.size === 1 && meant.has(indexed)),
  );
}
