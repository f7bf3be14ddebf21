import type { EvidenceLevel, Pack } from '../pack/pack';
import { formatPackDate } from '../pack/packDate';
import type { SourceView } from './annotations';

const EVIDENCE_WORDS: Readonly<Record<EvidenceLevel, string>> = {
  publisher: 'Read where it was published',
  copy: 'Read in a copy',
  general: 'Not opened by us',
};

/** The sources of one entry or note, numbered from 1 in the order in which they are first cited. */
export class SourceList {
  readonly #pack: Pack;
  readonly #ids: string[] = [];

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  /** The numbers of the sources, ascending; ids that the pack does not hold have none. */
  cite(ids: readonly string[]): number[] {
    return ids
      .filter((id) => Object.hasOwn(this.#pack.sources, id))
      .map((id) => {
        const at = this.#ids.indexOf(id);
        return at < 0 ? this.#ids.push(id) : at + 1;
      })
      .sort((a, b) => a - b);
  }

  /** The sources cited so far, by their numbers. `date`, `url` and `remark` are null where the pack has none. */
  views(): SourceView[] {
    return this.#ids.flatMap((id) => {
      const source = this.#pack.sources[id];
      if (source === undefined) return [];
      const { title, publisher, date, url, evidence, remark } = source;
      return {
        id,
        title,
        publisher,
        date: date === undefined ? null : formatPackDate(date),
        url: url ?? null,
        evidence,
        checked: EVIDENCE_WORDS[evidence],
        remark: remark ?? null,
      };
    });
  }
}
