import { h } from 'preact';
import type { PlacedNote } from '../core/annotate/annotations';
import type { ThreadState } from '../core/sidebar/thread';
import { ProseView } from './ProseView';
import { SourceList } from './SourceList';
import { SourcesButton } from './SourcesButton';
import { useShowCited, useSources } from './useSources';

export interface SidebarNoteProps {
  readonly note: PlacedNote;
  readonly state: ThreadState;
  root(): Element | null;
  onJumpToNote(note: PlacedNote): void;
  onFollow(entryId: string): void;
}

/** A note on a passage, in its place in the reading order. Its title goes to the passage. */
export function SidebarNote({ note, state, root, onJumpToNote, onFollow }: SidebarNoteProps) {
  const sources = useSources(`sidebar-note-${note.id}`);
  useShowCited(sources, root, 'below');
  return (
    <li class={`item note ${state}`} data-note={note.id}>
      <h3>
        <button
          type="button"
          title="Show the passage"
          aria-current={state === 'here' ? 'location' : undefined}
          onClick={() => onJumpToNote(note)}
        >
          {note.title}
        </button>
      </h3>
      <p>
        <ProseView prose={note.text} onFollow={onFollow} />
      </p>
      <p class="as-of">
        <span>As of {note.asOf}</span>
        <SourcesButton summary={note.sourceSummary} state={sources} />
      </p>
      {sources.open && <SourceList sources={note.sources} state={sources} />}
    </li>
  );
}
