import type { Span } from '../../core/text/textModel';
import { blockOf, type LabeledText, type PlaceLabel, type Trap } from './labeledText';

/** A text with its labels written into it, block by block. */
export interface MarkedText {
  readonly name: string;
  readonly blocks: readonly string[];
}

const LABEL = /^\[([?!~]?)([a-z0-9*|-]+):/;

/**
 * Reads labels from the text that contains them: `[taliban:Taliban]` must be found, `[?doha:Doha]` may be,
 * any part of `[~abbey-gate:bombing at the airport]` is enough, and `[!islamic-state:Isis]` is a trap.
 * Labels nest; `a|b` names two entries, either of which is right.
 */
export function readMarkedText({ name, blocks }: MarkedText): LabeledText {
  const labels: PlaceLabel[] = [];
  const traps: Trap[] = [];
  const read = {
    text: '',
    blocks: [] as { kind: 'paragraph' | 'heading'; start: number; end: number }[],
  };
  for (const block of blocks) {
    if (read.blocks.length > 0) read.text += '\n';
    const start = read.text.length;
    const open: { sign: string; ids: string; start: number }[] = [];
    for (let at = 0; at < block.length; ) {
      const match = LABEL.exec(block.slice(at));
      if (match) {
        open.push({ sign: match[1] ?? '', ids: match[2] ?? '', start: read.text.length });
        at += match[0].length;
      } else if (block[at] === ']') {
        const label = open.pop();
        if (label === undefined) throw new RangeError(`${name}: “]” closes nothing in ${block}`);
        add(label, { start: label.start, end: read.text.length });
        at += 1;
      } else {
        read.text += block[at];
        at += 1;
      }
    }
    if (open.length > 0) throw new RangeError(`${name}: “[” is not closed in ${block}`);
    const kind = blockOf(read.text.slice(start)).kind === 'heading' ? 'heading' : 'paragraph';
    read.blocks.push({ kind, start, end: read.text.length });
  }
  return { name, model: read, labels, traps };

  function add({ sign, ids }: { sign: string; ids: string }, span: Span): void {
    if (sign === '!') traps.push({ ...span, not: ids });
    else {
      const duty = sign === '?' ? 'may' : 'must';
      labels.push({ entities: ids.split('|'), spans: [span], duty, isLoose: sign === '~' });
    }
  }
}
