import type { SourceView } from '../core/annotate/annotations';
import { ExternalLink } from './ExternalLink';
import { EVIDENCE_WORDS } from './sourceWords';

export interface SourceListProps {
  readonly id: string;
  readonly sources: readonly SourceView[];
  /** Position, from 1, of the source that the reader asked for. */
  readonly cited: number | null;
}

/** Title, publisher, date, and how far each source was checked. */
export function SourceList({ id, sources, cited }: SourceListProps) {
  return (
    <ol class="sources" id={id}>
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
            <span class={`evidence ${source.evidence}`}>{EVIDENCE_WORDS[source.evidence]}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
