import { Fragment, h, type Ref } from 'preact';
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

export interface PopoverProps {
  readonly entry: EntryView;
  /** Entries of the other mentions at the same place, offered beside. */
  readonly others: readonly EntryView[];
  /** The article's day of publication, where it is known. */
  readonly publishedAt: string | null;
  readonly pinned: boolean;
  /** A sheet from the bottom, for narrow touch screens. */
  readonly sheet: boolean;
  readonly canGoBack: boolean;
  /** The popover's element, for `placePopover`, the corridor and the focus. */
  readonly rootRef?: Ref<HTMLDivElement>;
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

/**
 * A definition beside the words, in the top layer. A dialog that is not modal: the page stays
 * readable, and the focus may come and go. `placePopover` shows and places it.
 */
export function Popover({ rootRef, ...props }: PopoverProps) {
  const root = useRef<HTMLDivElement | null>(null);
  const isTurning = useRef(false);
  const { entry, sheet } = props;

  // A link that was followed is gone with its entry: the focus would fall back to the page.
  useLayoutEffect(() => {
    if (root.current === null || !isTurning.current) return;
    isTurning.current = false;
    root.current.scrollTop = 0;
    root.current.focus({ preventScroll: true });
  }, [entry.id]);

  const turning =
    <A extends unknown[]>(turn: (...args: A) => void) =>
    (...args: A) => {
      isTurning.current = true;
      turn(...args);
    };

  return (
    <div
      ref={(element) => {
        root.current = element;
        if (typeof rootRef === 'function') rootRef(element);
        else if (rootRef) rootRef.current = element;
      }}
      class={sheet ? 'sidelight popover sheet' : 'sidelight popover'}
      popover="manual"
      role="dialog"
      aria-labelledby="popover-name"
      aria-describedby="popover-definition"
      tabIndex={-1}
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 0)
      }
    >
      <Page
        key={entry.id}
        {...props}
        root={() => root.current}
        onFollow={turning(props.onFollow)}
        onBack={turning(props.onBack)}
        onOther={turning(props.onOther)}
      />
    </div>
  );
}

interface PageProps extends Omit<PopoverProps, 'rootRef'> {
  root(): Element | null;
}

/** One entry's face of the popover; a fresh one, folded again, for each entry. */
function Page({ entry, others, publishedAt, pinned, sheet, canGoBack, root, ...on }: PageProps) {
  const sources = useSources('popover');
  useShowCited(sources, root);
  return (
    <>
      <div class="head">
        {sheet && <SheetHandle onDismiss={on.onClose} />}
        <div class="bar">
          {canGoBack && (
            <button type="button" class="back" onClick={() => on.onBack()}>
              ‹ Back
            </button>
          )}
          <span class="kind">{entry.kindLabel}</span>
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
        <h2 id="popover-name">
          {entry.name}
          {entry.fullName !== null && (
            <>
              {' '}
              <small>{entry.fullName}</small>
            </>
          )}
        </h2>
        <HowToSay entry={entry} />
        <EntryBody
          entry={entry}
          id="popover"
          publishedAt={publishedAt}
          level={3}
          onFollow={on.onFollow}
          onCite={sources.cite}
        />
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
        <SourcesButton sources={entry.sources} state={sources} />
        <CopyButton onCopy={() => on.onCopy(entry.id)} />
        <button type="button" class="link" onClick={() => on.onShowInSidebar(entry.id)}>
          Show in sidebar
        </button>
      </div>
    </>
  );
}
