import { Fragment, h } from 'preact';
import type { DatedStatement } from '../core/annotate/annotations';
import { Citations } from './Citations';
import { ProseView } from './ProseView';

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
            <Cited fact={fact} onFollow={onFollow} onCite={onCite} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface CitedProps extends Omit<FactListProps, 'facts'> {
  readonly fact: DatedStatement;
}

/** The statement with its citations on the line of its last word. */
function Cited({ fact, onFollow, onCite }: CitedProps) {
  return (
    <>
      <ProseView prose={fact.text.slice(0, -1)} onFollow={onFollow} />
      <span class="unbroken">
        {fact.text.at(-1) as string}
        <Citations cites={fact.cites} onCite={onCite} />
      </span>
    </>
  );
}
