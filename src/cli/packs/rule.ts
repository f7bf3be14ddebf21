import type { PackFile } from '../../core/pack/authoredFile';
import type { Pack } from '../../core/pack/pack';
import type { PackFiles } from '../../core/pack/packFiles';
import type { PackProblem } from '../../core/pack/packProblem';
import type { TextModel } from '../../core/text/textModel';

/** What a rule looks at. */
export interface Checked {
  readonly files: PackFiles;
  /** Null if the files do not parse; rules that need the whole pack then find nothing. */
  readonly pack: Pack | null;
  /** The files as text, with paths inside the pack's folder. */
  readonly texts: readonly PackFile[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The texts of articles that were given, by the article's id. */
  readonly articleTexts: ReadonlyMap<string, TextModel>;
}

/** Something that `packs check` requires of a pack beyond its form. */
export interface Rule {
  readonly name: string;
  /** What it requires, as one sentence for the help. */
  readonly asks: string;
  /** Reported, but no reason to fail: time alone can break it. */
  readonly isReminder?: boolean;
  readonly find: (checked: Checked) => PackProblem[];
}
