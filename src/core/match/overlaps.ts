/**
 * The one rule for mentions that overlap. They are taken in order of trust: an article's quotations,
 * then names, then descriptions; of equal trust the longer first, then the earlier. Each is kept unless
 * one that was taken before stands in its way:
 *
 * | the one taken before      | same entry                          | another entry                          |
 * |---------------------------|-------------------------------------|----------------------------------------|
 * | has the same span         | goes                                | stays, unless a quotation was before   |
 * | holds this one            | goes                                | a name inside a name goes, for it is no mention; else stays |
 * | lies inside this one      | goes: the name says it better       | stays: both are useful                 |
 * | crosses this one          | goes                                | goes                                   |
 */
import { addTo } from '../collections/addTo';
import { meets } from '../text/textModel';
import type { Mention, Via } from './mention';

const TRUST: Readonly<Record<Via, number>> = { quote: 0, alias: 1, pattern: 2 };
/** Width in code units of the cells by which neighbors are looked up: most mentions lie in one or two. */
const CELL = 128;

/** Sorted by start, then the longer first. */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const cells = new Map<number, Mention[]>();
  for (const mention of mentions.toSorted(byTrust)) {
    if (isInTheWay(cells, mention)) continue;
    kept.push(mention);
    for (let cell = firstCell(mention); cell <= lastCell(mention); cell += 1) {
      addTo(cells, cell, mention);
    }
  }
  return kept.sort(byPlace);
}

/** By start; of two that start together the longer first. */
function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || TRUST[a.via] - TRUST[b.via];
}

function byTrust(a: Mention, b: Mention): number {
  const length = b.end - b.start - (a.end - a.start);
  return TRUST[a.via] - TRUST[b.via] || length || a.start - b.start;
}

/** `other` was taken first and overlaps `mention`. */
function standsInTheWay(other: Mention, mention: Mention): boolean {
  const isSameEntry = other.entryId === mention.entryId;
  const isHolding = other.start <= mention.start && other.end >= mention.end;
  const isInside = other.start >= mention.start && other.end <= mention.end;
  if (isHolding && isInside) return isSameEntry || other.via === 'quote';
  if (isHolding) return isSameEntry || (other.via === 'alias' && mention.via === 'alias');
  if (isInside) return isSameEntry;
  return true;
}

/** Whether one of those that were taken first stands in the way. */
function isInTheWay(cells: ReadonlyMap<number, readonly Mention[]>, mention: Mention): boolean {
  for (let cell = firstCell(mention); cell <= lastCell(mention); cell += 1) {
    for (const other of cells.get(cell) ?? []) {
      if (meets(other, mention) && standsInTheWay(other, mention)) return true;
    }
  }
  return false;
}

function firstCell({ start }: Mention): number {
  return Math.floor(start / CELL);
}

function lastCell({ start, end }: Mention): number {
  return Math.floor(Math.max(start, end - 1) / CELL);
}
