import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { compileIndex, type IndexPlan } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import type { Pack } from '../../../core/pack/pack';
import { repeatParagraphs } from './benchTexts';

/**
 * What the packs cost a background that has just woken: each of these is measured once in a process that
 * has run nothing before. Its argument is a file of packs, their plan and paragraphs.
 */
export interface StartCost {
  /** Milliseconds: names and patterns, with the reading of their plan. */
  readonly index: number;
  /** An article of 1,000 words. */
  readonly article: number;
}

const [file = ''] = process.argv.slice(2);
const { packs, plan, paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as {
  packs: readonly Pack[];
  /** A text of its own, as it is in the background. */
  plan: string;
  paragraphs: readonly string[];
};
const model = repeatParagraphs(paragraphs, 1000);
const began = performance.now();
const index = compileIndex(packs, JSON.parse(plan) as IndexPlan);
const compiled = performance.now();
findMentions(index, model);
const done = performance.now();
const cost: StartCost = {
  index: compiled - began,
  article: done - compiled,
};
process.stdout.write(JSON.stringify(cost));
