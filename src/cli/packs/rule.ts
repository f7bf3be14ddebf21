import type { PackFile } from '../../core/pack/authoredFile';
import type { Pack } from '../../core/pack/pack';
import type { PackFiles } from '../../core/pack/packFiles';
import type { PackProblem } from '../../core/pack/packProblem';
import type { TextModel } from '../../core/text/textModel';

/** What a rule looks at. */
export interface Checked {
  readonly files: PackFiles;
  /** Null where the files do not parse; rules that need the whole then say nothing. */
  readonly pack: Pack | null;
  /** The files as text, with paths inside the pack's folder. */
  readonly texts: readonly PackFile[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The texts of articles that are at hand, by the article's id. */
  readonly articleTexts: ReadonlyMap<string, TextModel>;
}

/** Something that `packs check` asks of a pack beyond its form. */
export interface Rule {
  readonly name: string;
  /** What it asks for, as one sentence for the help. */
  readonly asks: string;
  /** Told, but no reason to fail: time alone breaks it. */
  readonly isReminder?: boolean;
  readonly find: (checked: Checked) => PackProblem[];
}
