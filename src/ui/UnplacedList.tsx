import { h } from 'preact';
import type { UnplacedQuote, UnplacedReason } from '../core/annotate/annotations';

const REASON_WORDS: Readonly<Record<UnplacedReason, string>> = {
  absent: 'These words are not in this version of the article.',
  ambiguous: 'The words stand in more than one place, and nothing tells which is meant.',
  weak: 'Only similar words were found, not close enough to be sure.',
  contradicted: 'Similar words were found, but they say something else now.',
};

export interface UnplacedListProps {
  readonly unplaced: readonly UnplacedQuote[];
}

/** Quotations that have no certain place in the text, each with the reason. */
export function UnplacedList({ unplaced }: UnplacedListProps) {
  if (unplaced.length === 0) return null;
  return (
    <section class="unplaced">
      <h3>Could not be placed</h3>
      <ul>
        {unplaced.map(({ kind, id, label, exact, reason }) => (
          <li key={`${kind} ${id} ${exact}`}>
            <b>{label}</b>
            <q>{exact}</q>
            <p>{REASON_WORDS[reason]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
