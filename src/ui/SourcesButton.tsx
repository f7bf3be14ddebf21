import { h } from 'preact';
import type { SourceSummary } from '../core/annotate/annotations';
import type { SourcesState } from './useSources';

export interface SourcesButtonProps {
  readonly summary: SourceSummary | null;
  readonly state: SourcesState;
}

/** How many sources there are and how many were read; opens and closes their list. */
export function SourcesButton({ summary, state }: SourcesButtonProps) {
  if (summary === null) return null;
  return (
    <button type="button" class="sources-button" aria-expanded={state.open} onClick={state.toggle}>
      <b>{summary.count}</b> · {summary.read}
    </button>
  );
}
