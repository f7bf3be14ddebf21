import type { PackCredit } from '../core/annotate/annotations';
import { formatPackDate } from '../core/pack/packDate';
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
          {editors.length > 0 && <> by {editors.join(', ')}</>}. Reviewed {formatPackDate(reviewed)}
          . <ExternalLink href={licenceAddress(licence)}>{licenceName(licence)}</ExternalLink>
        </p>
      ))}
    </>
  );
}

/** `CC-BY-4.0` as Creative Commons prints it; any other SPDX identifier as it is. */
function licenceName(licence: string): string {
  return licence.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');
}

/** @see https://creativecommons.org/licenses/list.en */
function licenceAddress(licence: string): string | null {
  const match = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(licence);
  if (match?.[1] === undefined) return null;
  return `https://creativecommons.org/licenses/${match[1].toLowerCase()}/${match[2]}/`;
}
