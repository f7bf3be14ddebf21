import { h, type RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import type { Mention } from '../core/match/mention';
import type { Direction } from '../core/reading/nextMention';
import type { ThreadState } from '../core/sidebar/thread';
import { CopyButton } from './CopyButton';
import { EntryBody } from './EntryBody';
import { HowToSay } from './HowToSay';
import { MentionStepper } from './MentionStepper';
import { SourceList } from './SourceList';
import { SourcesButton } from './SourcesButton';
import { useShowCited, useSources } from './useSources';

export interface SidebarEntryProps {
  readonly entry: EntryView;
  /** By start; none where the article does not mention the entry. */
  readonly mentions: readonly Mention[];
  readonly state: ThreadState;
  /** Of these, the one that is open, or to which the reader was taken last. */
  readonly current: Mention | null;
  readonly expanded: boolean;
  /** What it scrolls in. */
  readonly root: RefObject<Element | null>;
  onStep(mentions: readonly Mention[], current: Mention | null, direction: Direction): void;
  onExpand(entryId: string | null): void;
  onFollow(entryId: string): void;
  onCopy(entryId: string): Promise<boolean>;
}

/**
 * An entry or note in the sidebar's list: its first lines, or, where the reader opened it, all of it in place.
 * It is drawn anew only where something of its own has changed, so that a step of the reader's costs no long list.
 */
export function SidebarEntry(props: SidebarEntryProps) {
  return useMemo(() => <Row {...props} />, Object.values(props));
}

function Row(props: SidebarEntryProps) {
  const { entry, mentions, state, expanded, current, onExpand } = props;
  const isLit = !expanded && current !== null;
  return (
    <li class={`item ${entry.kind} ${state}${isLit ? ' current' : ''}`} data-entry={entry.id}>
      <div class="head">
        <h3>
          <button
            type="button"
            aria-expanded={expanded}
            aria-current={state === 'here' ? 'location' : undefined}
            onClick={() => onExpand(expanded ? null : entry.id)}
          >
            {entry.name}
          </button>
        </h3>
        {mentions.length > 0 && (
          <MentionStepper
            name={entry.name}
            mentions={mentions}
            current={current}
            onStep={props.onStep}
          />
        )}
      </div>
      {expanded ? (
        <Expanded {...props} />
      ) : (
        <p class="brief">
          <span class="kind">{entry.kindLabel}</span> {entry.brief}
        </p>
      )}
    </li>
  );
}

function Expanded({ entry, root, onFollow, onCopy }: SidebarEntryProps) {
  const id = `sidebar-${entry.id}`;
  const sources = useSources(id);
  useShowCited(sources, root, 'below');
  return (
    <div class="body">
      <p class="brief">
        <span class="kind">{entry.kindLabel}</span> {entry.fullName}
      </p>
      <HowToSay entry={entry} />
      <EntryBody entry={entry} id={id} level={4} onFollow={onFollow} onCite={sources.cite} />
      <div class="foot">
        <SourcesButton summary={entry.sourceSummary} state={sources} />
        <CopyButton onCopy={() => onCopy(entry.id)} />
      </div>
      {sources.open && <SourceList sources={entry.sources} state={sources} />}
    </div>
  );
}
