import { compileIndex, type IndexPlan } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import { repeatParagraphs } from './benchTexts';
import type { BenchMatter } from './steadySteps';

/** What the packs cost a background that has just woken, in milliseconds. */
export interface StartCost {
  /** To index names and patterns, including the reading of their plan. */
  readonly index: number;
  /** To match the first article, of 1,000 words. */
  readonly article: number;
}

export interface StartMatter extends BenchMatter {
  /** As text, as the background has it. */
  readonly plan: string;
}

/** Measures the start; to be called once, before anything else has run. */
export function takeStart({ packs, plan, paragraphs }: StartMatter): StartCost {
  const model = repeatParagraphs(paragraphs, 1000);
  const began = performance.now();
  const index = compileIndex(packs, JSON.parse(plan) as IndexPlan);
  const compiled = performance.now();
  findMentions(index, model);
  return { index: compiled - began, article: performance.now() - compiled };
}
