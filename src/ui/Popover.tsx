import { Fragment, h, type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import { CopyButton } from './CopyButton';
import { EntryBody } from './EntryBody';
import { HowToSay } from './HowToSay';
import { CloseIcon, PinIcon } from './Icons';
import { SheetHandle } from './SheetHandle';
import { SourceList } from './SourceList';
import { SourcesButton } from './SourcesButton';
import { useShowCited, useSources } from './useSources';

/** What a reader does in the popover. */
export interface PopoverActions {
  /** A link inside the popover: show that entry, with a way back. */
  onFollow(entryId: string): void;
  onBack(): void;
  /** One of `others` instead. */
  onOther(entryId: string): void;
  /** Pin, or unpin. */
  onPin(): void;
  onClose(): void;
  /** As plain text to the clipboard: true once it is there. */
  onCopy(entryId: string): Promise<boolean>;
  onShowInSidebar(entryId: string): void;
}

export interface PopoverProps extends PopoverActions {
  /** The entry shown, last, behind those that led to it by their links; never empty. */
  readonly trail: readonly EntryView[];
  /** Entries and notes of the same words, offered beside. */
  readonly others: readonly EntryView[];
  readonly pinned: boolean;
  /** A sheet from the bottom, for narrow touch screens. */
  readonly sheet: boolean;
  /** The popover's element, for `placePopover`, the corridor and the focus. */
  readonly rootRef: RefObject<HTMLDivElement | null>;
}

/** How the reader left an entry for another one. */
interface Left {
  readonly scrollTop: number;
  readonly focused: HTMLElement | null;
}

/**
 * A definition beside the words, in the top layer. A dialog that is not modal: the page stays
 * readable, and the focus may come and go. `placePopover` shows and places it. An entry that was left
 * for another one stays as it is, out of sight, for the way back.
 */
export function Popover({ rootRef: root, trail, ...props }: PopoverProps) {
  const isTurning = useRef(false);
  const left = useRef<Left[]>([]);
  const shown = trail.length - 1;

  // A link that was followed is out of sight with its entry: the focus would fall back to the page.
  useLayoutEffect(() => {
    if (root.current === null || !isTurning.current) return;
    isTurning.current = false;
    const [back] = left.current.splice(shown);
    root.current.scrollTop = back?.scrollTop ?? 0;
    (back?.focused ?? root.current).focus({ preventScroll: true });
  }, [shown]);

  const turning =
    <A extends unknown[]>(turn: (...args: A) => void) =>
    (...args: A) => {
      if (root.current === null) return;
      isTurning.current = true;
      const { scrollTop } = root.current;
      const { activeElement } = root.current.getRootNode() as ShadowRoot;
      left.current[shown] = { scrollTop, focused: activeElement as HTMLElement | null };
      turn(...args);
    };

  return (
    <div
      ref={root}
      class={props.sheet ? 'sidelight popover sheet' : 'sidelight popover'}
      popover="manual"
      role="dialog"
      aria-labelledby={`${idOf(shown)}-name`}
      aria-describedby={`${idOf(shown)}-definition`}
      tabIndex={-1}
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 0)
      }
    >
      {trail.map((entry, depth) => (
        <div key={`${depth} ${entry.id}`} class="page" hidden={depth < shown}>
          <Page
            {...props}
            entry={entry}
            depth={depth}
            root={root}
            onFollow={turning(props.onFollow)}
            onBack={turning(props.onBack)}
            onOther={turning(props.onOther)}
          />
        </div>
      ))}
    </div>
  );
}

interface PageProps extends Omit<PopoverProps, 'rootRef' | 'trail'> {
  readonly entry: EntryView;
  /** Its index in the trail. */
  readonly depth: number;
  readonly root: RefObject<Element | null>;
}

/** Prefix of the element ids of the entry at `depth` in the trail. */
function idOf(depth: number): string {
  return `popover-${depth}`;
}

/** One entry's face of the popover. */
function Page({ entry, depth, others, pinned, sheet, root, ...on }: PageProps) {
  const id = idOf(depth);
  const sources = useSources(id);
  useShowCited(sources, root);
  return (
    <>
      <div class="head">
        {sheet && <SheetHandle onDismiss={on.onClose} />}
        <div class="bar">
          {depth > 0 && (
            <button type="button" class="back" onClick={() => on.onBack()}>
              ‹ Back
            </button>
          )}
          <span class="kind">{entry.kindLabel}</span>
          <span class="scrolled-name" aria-hidden="true">
            {entry.name}
          </span>
          {!sheet && (
            <button
              type="button"
              class="icon"
              aria-label="Pin"
              title={pinned ? 'Unpin' : 'Pin'}
              aria-pressed={pinned}
              onClick={() => on.onPin()}
            >
              <PinIcon />
            </button>
          )}
          <button
            type="button"
            class="icon"
            aria-label="Close"
            title="Close (Esc)"
            onClick={() => on.onClose()}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
      <div class="body">
        <h2 id={`${id}-name`}>
          {entry.name}
          {entry.fullName !== null && <small> {entry.fullName}</small>}
        </h2>
        <HowToSay entry={entry} />
        <EntryBody entry={entry} id={id} level={3} onFollow={on.onFollow} onCite={sources.cite} />
        {sources.open && <SourceList sources={entry.sources} state={sources} />}
      </div>
      <div class="foot">
        {others.length > 0 && (
          <p class="others">
            Also here:{' '}
            {others.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <button type="button" class="link" onClick={() => on.onOther(id)}>
                  {name}
                </button>
              </span>
            ))}
          </p>
        )}
        <SourcesButton summary={entry.sourceSummary} state={sources} />
        <CopyButton onCopy={() => on.onCopy(entry.id)} />
        <button type="button" class="link" onClick={() => on.onShowInSidebar(entry.id)}>
          Show in sidebar
        </button>
      </div>
    </>
  );
}
