import { useState } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import { FactList } from './FactList';

export interface SinceFoldProps {
  readonly entry: EntryView;
  readonly level: 3 | 4;
  onFollow(entryId: string): void;
  onCite(position: number): void;
}

/** What came after the day of publication: folded, so that the article is read with what its writers knew. */
export function SinceFold({ entry, level, onFollow, onCite }: SinceFoldProps) {
  const [open, setOpen] = useState(false);
  const facts = [...entry.since, ...entry.relations.filter(({ since }) => since)].sort((a, b) =>
    a.dateTime < b.dateTime ? -1 : 1,
  );
  if (facts.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section class="since">
      <Heading>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>Since this was published</span>
          <span class="line" />
          <span class="count">{open ? 'Hide' : `Show ${facts.length}`}</span>
        </button>
      </Heading>
      {open && <FactList facts={facts} onFollow={onFollow} onCite={onCite} />}
    </section>
  );
}
