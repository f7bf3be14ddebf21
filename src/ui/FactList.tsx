import { Fragment, h } from 'preact';
import type { DatedStatement } from '../core/annotate/annotations';
import { splitLastWord } from '../core/pack/prose';
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
  const { head, last } = splitLastWord(fact.text);
  return (
    <>
      <ProseView prose={head} onFollow={onFollow} />
      <span class="unbroken">
        {last}
        <Citations cites={fact.cites} onCite={onCite} />
      </span>
    </>
  );
}
