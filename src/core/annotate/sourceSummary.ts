import type { SourceSummary, SourceView } from './annotations';
import { countOf } from './countOf';

/** The line that stands for all sources, in plain words; null without any. */
export function sourceSummary(
  sources: readonly Pick<SourceView, 'evidence'>[],
): SourceSummary | null {
  const total = sources.length;
  if (total === 0) return null;
  const read = sources.filter(({ evidence }) => evidence !== 'general').length;
  return {
    count: countOf(total, 'source', 'sources'),
    read: `we read ${read === total ? 'all' : read || 'none'}`,
  };
}
