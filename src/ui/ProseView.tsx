import { Fragment, h } from 'preact';
import type { Inline, Prose } from '../core/pack/prose';

export interface ProseViewProps {
  readonly prose: Prose;
  /** Goes to another entry. Absent: links are plain words. */
  readonly onFollow?: ((id: string) => void) | undefined;
}

/** A paragraph's contents. Links to entries are buttons: they stay inside Sidelight. */
export function ProseView({ prose, onFollow }: ProseViewProps) {
  return <>{prose.map((part) => inline(part, onFollow))}</>;
}

function inline(part: Inline, onFollow: ProseViewProps['onFollow']) {
  if (typeof part === 'string') return part;
  const children = <ProseView prose={part.children} onFollow={onFollow} />;
  if (part.type === 'emphasis') return <em>{children}</em>;
  if (onFollow === undefined) return children;
  return (
    <button type="button" class="link" onClick={() => onFollow(part.id)}>
      {children}
    </button>
  );
}
