import { Fragment, h } from 'preact';
import { isSameMention, type Mention } from '../core/match/mention';
import { nextMention } from '../core/reading/nextMention';

export interface MentionStepperProps {
  readonly name: string;
  /** By start; never empty. */
  readonly mentions: readonly Mention[];
  /** The mention where the reader was taken last, of this entry or another. */
  readonly current: Mention | null;
  /** Where the reader is, where there is no current mention of this entry. */
  readingOffset(): number;
  onJump(mention: Mention): void;
}

/** 2 of 6 ‹ ›: goes through the places where an entry is mentioned, and round again. Where there is one alone, › goes there. */
export function MentionStepper(props: MentionStepperProps) {
  const { name, mentions, current, readingOffset, onJump } = props;
  const total = mentions.length;
  // Of a single mention nobody asks which one it is.
  const index = mentions.findIndex(
    (mention) => total > 1 && current !== null && isSameMention(mention, current),
  );
  const go = (direction: 'next' | 'previous') => {
    const from = mentions[index] ?? readingOffset();
    const mention = nextMention(mentions, from, direction);
    if (mention !== null) onJump(mention);
  };
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
