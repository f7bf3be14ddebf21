import type { DatedStatement } from '../core/annotate/annotations';
import { Citations } from './Citations';
import { ProseView } from './ProseView';

/** Keeps the citations on the line of the last word. */
const WORD_JOINER = '\u2060';

export interface FactListProps {
  readonly facts: readonly DatedStatement[];
  onFollow(id: string): void;
  onCite(position: number): void;
}

/** Dated statements; the dates stand in a column of their own, so that the eye runs down them. */
export function FactList({ facts, onFollow, onCite }: FactListProps) {
  return (
    <dl class="facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>
            <time dateTime={fact.dateTime}>{fact.date}</time>
          </dt>
          <dd>
            <ProseView prose={fact.text} onFollow={onFollow} />
            {WORD_JOINER}
            <Citations cites={fact.cites} onCite={onCite} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
