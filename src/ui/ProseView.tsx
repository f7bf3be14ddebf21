import { Fragment, h } from 'preact';
import type { Inline, Prose } from '../core/pack/prose';

export interface ProseViewProps {
  readonly prose: Prose;
  /** Goes to another entry. */
  onFollow(entryId: string): void;
}

/** A paragraph's contents. Links to entries stay inside Sidelight. */
export function ProseView({ prose, onFollow }: ProseViewProps) {
  return <>{prose.map((part) => inline(part, onFollow))}</>;
}

function inline(part: Inline, onFollow: ProseViewProps['onFollow']) {
  if (typeof part === 'string') return part;
  const children = <ProseView prose={part.children} onFollow={onFollow} />;
  if (part.type === 'emphasis') return <em>{children}</em>;
  const follow = () => onFollow(part.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a block, which breaks the line around it; an address would open as a page.
    <span
      role="link"
      tabIndex={0}
      class="link"
      onClick={follow}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Else it would press what the focus goes to.
        event.preventDefault();
        follow();
      }}
    >
      {children}
    </span>
  );
}
