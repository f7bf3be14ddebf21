import { Fragment, h } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryView } from '../core/annotate/annotations';
import { FactList } from './FactList';
import { ProseView } from './ProseView';
import { SinceFold } from './SinceFold';

export interface EntryBodyProps {
  readonly entry: EntryView;
  /** Prefix of element ids, unique in the shadow root. */
  readonly id: string;
  /** The level of the section headings. */
  readonly level: 3 | 4;
  onFollow(entryId: string): void;
  onCite(position: number): void;
}

/** What is said of an entry, in the order of need: what it is, why here, when, what came since, with whom. */
export function EntryBody(props: EntryBodyProps) {
  const { entry, id, level, onFollow, onCite } = props;
  const [showsMore, setShowsMore] = useState(false);
  const Heading = `h${level}` as const;
  return (
    <>
      <p class="definition" id={`${id}-definition`}>
        <ProseView prose={entry.definition} onFollow={onFollow} />
        {entry.prose.length > 0 && (
          <>
            {' '}
            <button
              type="button"
              class="link more"
              aria-expanded={showsMore}
              onClick={() => setShowsMore(!showsMore)}
            >
              {showsMore ? 'Less' : 'More'}
            </button>
          </>
        )}
      </p>
      {showsMore &&
        entry.prose.map((paragraph, index) => (
          <p class="prose" key={index}>
            <ProseView prose={paragraph} onFollow={onFollow} />
          </p>
        ))}
      {entry.why !== null && (
        <section class="why">
          <Heading>In this article</Heading>
          <p>
            <ProseView prose={entry.why} onFollow={onFollow} />
          </p>
        </section>
      )}
      {entry.sections.map((section) =>
        section.name === 'since' ? (
          <SinceFold key="since" section={section} {...{ level, onFollow, onCite }} />
        ) : (
          <section key={section.name}>
            <Heading>{section.heading}</Heading>
            <FactList facts={section.statements} onFollow={onFollow} onCite={onCite} />
          </section>
        ),
      )}
    </>
  );
}
