import { compileIndex, type MentionIndex } from '../../../core/match/compileIndex';
import { findDescriptionsOf } from '../../../core/match/findMentions';
import type { Entry, Pack, Pattern } from '../../../core/pack/pack';
import { buildTextModel } from '../../../core/text/textModel';

/** An example with which a pattern does other than its author says. */
interface FailedExample {
  readonly entryId: string;
  /** Index into `Entry.patterns`. */
  readonly pattern: number;
  /** What is wrong, as the end of a sentence. */
  readonly message: string;
  /** What to do about it, as a whole sentence. */
  readonly mend: string;
}

/**
 * Tries every pattern of a pack on its examples: each of its `matches` must hold a match and none of its
 * `refuses` may. That it parses `parsePack` has checked. Guards are heeded; but an example in `matches` is
 * one sentence, and so is not held to company that the pattern needs in its paragraph or article.
 */
export function findFailedExamples(pack: Pack): FailedExample[] {
  const index = compileIndex([pack]);
  return Object.values(pack.entries).flatMap((entry) =>
    entry.patterns.flatMap((pattern, at) =>
      failedOf(index, entry, pattern).map((failed) => ({
        entryId: entry.id,
        pattern: at,
        ...failed,
      })),
    ),
  );
}

function failedOf(
  index: MentionIndex,
  entry: Entry,
  pattern: Pattern,
): { message: string; mend: string }[] {
  const finds = (sentence: string, lenient: boolean) =>
    findsIn(index, entry, pattern, sentence, lenient);
  return [
    ...(pattern.matches ?? [])
      .filter((sentence) => !finds(sentence, true))
      .map((sentence) => ({
        message: `it does not match “${sentence}”`,
        mend: 'Widen the pattern, or fix the example.',
      })),
    ...(pattern.refuses ?? [])
      .filter((sentence) => finds(sentence, false))
      .map((sentence) => ({
        message: `it matches “${sentence}”, which it must refuse`,
        mend: 'Narrow the pattern, or give it an `unless`.',
      })),
  ];
}

function findsIn(
  index: MentionIndex,
  entry: Entry,
  pattern: Pattern,
  sentence: string,
  lenient: boolean,
): boolean {
  const { needs } = pattern;
  const isWide = needs?.article !== undefined || needs?.paragraph !== undefined;
  const tried = lenient && isWide ? { ...pattern, needs: undefined } : pattern;
  const model = buildTextModel([{ kind: 'paragraph', text: sentence.replace(/\s+/g, ' ') }]);
  return findDescriptionsOf(index, entry, tried, model).length > 0;
}
