import { Fragment, h } from 'preact';
import type { PackCredit } from '../core/annotate/annotations';
import { ExternalLink } from './ExternalLink';

export interface PackCreditsProps {
  readonly packs: readonly PackCredit[];
}

/** Who wrote the notes, when they were reviewed, and on what terms they may be used. */
export function PackCredits({ packs }: PackCreditsProps) {
  return (
    <>
      {packs.map(({ id, title, editors, reviewed, licence }) => (
        <p key={id}>
          <i>{title}</i>
          {editors.length > 0 && <> by {editors.join(', ')}</>}. Reviewed {reviewed}.{' '}
          <ExternalLink href={licence.url}>{licence.name}</ExternalLink>
        </p>
      ))}
    </>
  );
}
