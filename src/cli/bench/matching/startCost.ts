import { compileIndex, type IndexPlan } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import { repeatParagraphs } from './benchTexts';
import type { BenchMatter } from './steadySteps';

/** What the packs cost a background that has just woken, in milliseconds. */
export interface StartCost {
  /** Names and patterns, with the reading of their plan. */
  readonly index: number;
  /** An article of 1,000 words. */
  readonly article: number;
}

export interface StartMatter extends BenchMatter {
  /** A text of its own, as it is in the background. */
  readonly plan: string;
}

/** To be taken once, and before anything else has run. */
export function takeStart({ packs, plan, paragraphs }: StartMatter): StartCost {
  const model = repeatParagraphs(paragraphs, 1000);
  const began = performance.now();
  const index = compileIndex(packs, JSON.parse(plan) as IndexPlan);
  const compiled = performance.now();
  findMentions(index, model);
  return { index: compiled - began, article: performance.now() - compiled };
}
