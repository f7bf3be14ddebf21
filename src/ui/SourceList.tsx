import { Fragment, h } from 'preact';
import type { SourceView } from '../core/annotate/annotations';
import { ExternalLink } from './ExternalLink';
import type { SourcesState } from './useSources';

export interface SourceListProps {
  readonly sources: readonly SourceView[];
  readonly state: SourcesState;
}

/**
 * Title, publisher, date, and how far each source was checked. From the one that the reader asked for
 * a link and Esc lead back to the text.
 */
export function SourceList({ sources, state }: SourceListProps) {
  const { listId: id, goBack } = state;
  const cited = state.cited?.position;
  return (
    <ol
      class="sources"
      id={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || cited === undefined || !state.origin.current?.isConnected)
          return;
        event.stopPropagation();
        goBack();
      }}
    >
      {sources.map((source, index) => (
        <li
          key={source.id}
          id={`${id}-${index + 1}`}
          tabIndex={-1}
          class={cited === index + 1 ? 'cited' : undefined}
        >
          <ExternalLink href={source.url}>{source.title}</ExternalLink>
          <p>
            {source.publisher}
            {source.date !== null && (
              <>
                {' · '}
                <span class="unbroken">{source.date}</span>
              </>
            )}
            <span class="evidence">{source.checked}</span>
            {cited === index + 1 && (
              <button type="button" class="link" onClick={goBack}>
                Back to the text
              </button>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
