import type { RelationStatement } from '../core/annotate/annotations';
import { Citations } from './Citations';
import { ProseView } from './ProseView';

export interface RelationListProps {
  readonly relations: readonly RelationStatement[];
  onFollow(id: string): void;
  onCite(position: number): void;
}

/** Sentences between this entry and others; the other end is a link. */
export function RelationList({ relations, onFollow, onCite }: RelationListProps) {
  return (
    <ul class="relations">
      {relations.map((relation, index) => (
        <li key={index}>
          <ProseView prose={relation.text} onFollow={onFollow} />{' '}
          <time class="when" dateTime={relation.dateTime}>
            {relation.date}
          </time>
          <Citations cites={relation.cites} onCite={onCite} />
        </li>
      ))}
    </ul>
  );
}
