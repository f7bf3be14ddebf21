import { Fragment, h } from 'preact';
import { isSameMention, type Mention } from '../core/match/mention';
import type { Direction } from '../core/reading/nextMention';

export interface MentionStepperProps {
  readonly name: string;
  /** By start; never empty. */
  readonly mentions: readonly Mention[];
  /** The one of them that is open, or where the reader was taken last. */
  readonly current: Mention | null;
  /** To the next or the previous of the mentions, from the current one, or else from where the reader is. */
  onStep(mentions: readonly Mention[], current: Mention | null, direction: Direction): void;
}

/** 2 of 6 ‹ ›: goes through the places where an entry is mentioned, and round again. Where there is one alone, › goes there. */
export function MentionStepper(props: MentionStepperProps) {
  const { name, mentions, current, onStep } = props;
  const total = mentions.length;
  // Of a single mention nobody asks which one it is.
  const index = mentions.findIndex(
    (mention) => total > 1 && current !== null && isSameMention(mention, current),
  );
  const go = (direction: Direction) => onStep(mentions, current, direction);
  return (
    <span class="stepper">
      {total > 1 && (
        <>
          {/* A new element for each place: words that change their width in place count as a layout shift. */}
          <span key={index}>
            {index === -1 ? total : `${index + 1} of ${total}`}
            {index === -1 && <span class="hidden"> mentions</span>}
          </span>
          <button
            type="button"
            aria-label={`Previous mention of ${name}`}
            title="Previous mention"
            onClick={() => go('previous')}
          >
            ‹
          </button>
        </>
      )}
      <button
        type="button"
        aria-label={total > 1 ? `Next mention of ${name}` : `Show in the text: ${name}`}
        title={total > 1 ? 'Next mention' : 'Show in the text'}
        onClick={() => go('next')}
      >
        ›
      </button>
    </span>
  );
}
