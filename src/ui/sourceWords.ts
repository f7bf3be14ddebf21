import type { SourceView } from '../core/annotate/annotations';
import type { EvidenceLevel } from '../core/pack/pack';

/** How far a source was checked, in plain words. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceLevel, string>> = {
  publisher: 'Read where it was published',
  copy: 'Read in a copy',
  general: 'Not opened by us',
};

/** The line that stands for all sources: how many, and how many of them were read. */
export function sourceSummary(sources: readonly SourceView[]): { count: string; read: string } {
  const total = sources.length;
  const read = sources.filter(({ evidence }) => evidence !== 'general').length;
  return {
    count: total === 1 ? '1 source' : `${total} sources`,
    read: read === total ? 'read by us' : `${read === 0 ? 'none' : read} read by us`,
  };
}
