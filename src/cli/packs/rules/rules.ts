import type { Rule } from '../rule';
import { ambiguousAliases, unfindableEntry } from './aliases';
import { canonicalForm } from './canonicalForm';
import { knownBeforeFact, reviewInFuture, reviewPastDue, sourceOlderThanFact } from './dates';
import { definitionLength, noteLength, proseLength, whyLength } from './lengths';
import { patternExamples } from './patternExamples';
import { quotationLength, quotationTwice, quotationUnique } from './quotations';
import { relationLinks } from './relationLinks';
import { addressWithoutPage, generalWithoutRemark, unusedSource } from './sources';
import { needlessKeep, wording } from './wording';

/** All rules, in the order in which an editor would fix what they find. */
export const RULES: readonly Rule[] = [
  ambiguousAliases,
  unfindableEntry,
  patternExamples,
  definitionLength,
  proseLength,
  whyLength,
  noteLength,
  relationLinks,
  sourceOlderThanFact,
  knownBeforeFact,
  generalWithoutRemark,
  addressWithoutPage,
  unusedSource,
  quotationLength,
  quotationTwice,
  quotationUnique,
  wording,
  needlessKeep,
  reviewInFuture,
  reviewPastDue,
  canonicalForm,
];
