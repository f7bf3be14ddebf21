import { h } from 'preact';
import type { SourceView } from '../core/annotate/annotations';
import { sourceSummary } from './sourceWords';
import type { SourcesState } from './useSources';

export interface SourcesButtonProps {
  readonly sources: readonly SourceView[];
  readonly state: SourcesState;
}

/** How many sources there are and how many were read; opens and closes their list. */
export function SourcesButton({ sources, state }: SourcesButtonProps) {
  if (sources.length === 0) return null;
  const { count, read } = sourceSummary(sources);
  return (
    <button type="button" class="sources-button" aria-expanded={state.open} onClick={state.toggle}>
      <b>{count}</b> · {read}
    </button>
  );
}
