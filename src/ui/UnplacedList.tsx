import { h } from 'preact';
import type { UnplacedQuote } from '../core/annotate/annotations';

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
        {unplaced.map(({ kind, id, label, exact, said }) => (
          <li key={`${kind} ${id} ${exact}`}>
            <b>{label}</b>
            <q>{exact}</q>
            <p>{said}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
