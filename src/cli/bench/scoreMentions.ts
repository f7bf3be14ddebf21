import type { Mention } from '../../core/match/mention';
import { meets, type Span } from '../../core/text/textModel';
import type { LabeledText, PlaceLabel } from './labeledText';

/** How one list of mentions compares with the labels of one text. */
export interface MentionScore {
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly expected: number;
  readonly trapped: number;
  readonly mistakes: readonly string[];
  readonly misses: readonly string[];
  /** The mistakes, then the misses. */
  readonly errors: readonly string[];
}

/**
 * Counts by the corpus's rules. A mention is right where it overlaps a label of its entry, and wrong in a
 * trap or where its entry has labels in the text but none there; if its entry has no label at all it is
 * neither. A label that must be found counts as found only by a mention with exactly one of its spans.
 */
export function scoreMentions(text: LabeledText, mentions: readonly Mention[]): MentionScore {
  const mistakes: string[] = [];
  const labeled = new Set(text.labels.flatMap(({ entities }) => entities));
  let right = 0;
  let wrong = 0;
  let trapped = 0;
  for (const mention of mentions) {
    const isRight = text.labels.some(
      (label) =>
        label.entities.includes(mention.entryId) &&
        label.spans.some((span) => meets(span, mention)),
    );
    const isTrapped = text.traps.some(
      (trap) =>
        meets(trap, mention) &&
        (trap.not === '*' || trap.not === mention.entryId) &&
        !isAround(mention, trap, isRight),
    );
    if (isTrapped) {
      trapped += 1;
      wrong += 1;
      mistakes.push(`${text.name}: trapped ${show(text, mention)}`);
    } else if (isRight) right += 1;
    else if (labeled.has(mention.entryId)) {
      wrong += 1;
      mistakes.push(`${text.name}: wrong ${show(text, mention)}`);
    }
  }
  const must = text.labels.filter(({ duty }) => duty === 'must');
  const found = must.filter((label) => mentions.some((mention) => finds(mention, label)));
  const misses = must
    .filter((label) => !found.includes(label))
    .map((label) => showMissed(text, label, mentions));
  return {
    right,
    wrong,
    found: found.length,
    expected: must.length,
    trapped,
    mistakes,
    misses,
    errors: [...mistakes, ...misses],
  };
}

function showMissed(text: LabeledText, label: PlaceLabel, mentions: readonly Mention[]): string {
  const near = mentions.find(
    (mention) =>
      label.entities.includes(mention.entryId) && label.spans.some((span) => meets(span, mention)),
  );
  const [own] = label.spans;
  const quote = own === undefined ? '' : text.model.text.slice(own.start, own.end);
  return `${text.name}: missed ${label.entities.join('|')} “${quote}”${near ? `, found ${show(text, near)}` : ''}`;
}

/** A longer mention that is right may contain the words of a trap: *Khorasan* in the name of ISIS-K. */
function isAround(mention: Span, trap: Span, isRight: boolean): boolean {
  const isLonger = mention.end - mention.start > trap.end - trap.start;
  return isRight && isLonger && mention.start <= trap.start && mention.end >= trap.end;
}

function finds(mention: Mention, label: PlaceLabel): boolean {
  return (
    label.entities.includes(mention.entryId) &&
    label.spans.some((span) =>
      label.isLoose
        ? meets(span, mention)
        : span.start === mention.start && span.end === mention.end,
    )
  );
}

function show({ model }: LabeledText, { entryId, via, start, end }: Mention): string {
  return `${entryId} “${model.text.slice(start, end)}” (${via})`;
}
