import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { EntrySection } from '../core/annotate/annotations';
import { FactList } from './FactList';

export interface SinceFoldProps {
  readonly section: EntrySection;
  readonly level: 3 | 4;
  onFollow(entryId: string): void;
  onCite(position: number): void;
}

/** What came after the day of publication: folded, so that the article is read with what its writers knew. */
export function SinceFold({ section, level, onFollow, onCite }: SinceFoldProps) {
  const [open, setOpen] = useState(false);
  const { heading, statements } = section;
  const Heading = `h${level}` as const;
  return (
    <section class="since">
      <Heading>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{heading}</span>
          <span class="line" />
          <span class="count">{open ? 'Hide' : `Show ${statements.length}`}</span>
        </button>
      </Heading>
      {open && <FactList facts={statements} onFollow={onFollow} onCite={onCite} />}
    </section>
  );
}
