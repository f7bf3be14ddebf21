import type { SourceView } from '../core/annotate/annotations';

/** The line that stands for all sources: how many, and how many of them were read. */
export function sourceSummary(sources: readonly Pick<SourceView, 'evidence'>[]): {
  count: string;
  read: string;
} {
  const total = sources.length;
  const read = sources.filter(({ evidence }) => evidence !== 'general').length;
  return {
    count: total === 1 ? '1 source' : `${total} sources`,
    read: read === total ? 'read by us' : `${read || 'none'} read by us`,
  };
}
