import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, TextModel } from '../../core/text/textModel';
import type { LabeledText, PlaceLabel, Trap } from './labeledText';

interface CorpusPlace {
  readonly line: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface CorpusFile {
  readonly file: string;
  readonly mentions: readonly (CorpusPlace & {
    readonly entity: string;
    readonly tier: 1 | 2;
    readonly alt?: readonly string[];
  })[];
  readonly traps: readonly (CorpusPlace & { readonly not: string })[];
}

/** Reads the labeled texts of a folder as its README describes them; null if the folder does not exist. */
export function readCorpus(folder: string): LabeledText[] | null {
  const path = join(folder, 'labels.json');
  if (!existsSync(path)) return null;
  const files = JSON.parse(readFileSync(path, 'utf8')) as CorpusFile[];
  return files.map((file) => readText(folder, file));
}

function readText(folder: string, { file, mentions, traps }: CorpusFile): LabeledText {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const { model, spanOf } = modelOfLines(lines);
  const labels = mentions.map((mention): PlaceLabel => {
    const line = lines[mention.line - 1] ?? '';
    const own = inUnits(line, mention);
    const others = (mention.alt ?? []).flatMap((text) => nearest(line, text, own) ?? []);
    return {
      entities: mention.entity.split('|'),
      spans: [own, ...others].map((span) => spanOf(mention.line, span)),
      duty: mention.tier === 1 ? 'must' : 'may',
    };
  });
  return {
    name: file,
    model,
    labels,
    traps: traps.map(
      (trap): Trap => ({
        ...spanOf(trap.line, inUnits(lines[trap.line - 1] ?? '', trap)),
        not: trap.not,
      }),
    ),
  };
}

/** Line 1 names a text's origin and is not part of it. */
function modelOfLines(lines: readonly string[]): {
  model: TextModel;
  spanOf(line: number, span: Span): Span;
} {
  const starts = new Map<number, number>();
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = [];
  let text = '';
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    if (blocks.length > 0) text += '\n';
    starts.set(index + 1, text.length);
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length });
    text += line;
  });
  const spanOf = (line: number, { start, end }: Span): Span => {
    const base = starts.get(line);
    if (base === undefined) throw new RangeError(`line ${line} is no part of the text`);
    return { start: base + start, end: base + end };
  };
  return { model: { text, blocks }, spanOf };
}

/** From code points to UTF-16 code units. */
function inUnits(line: string, { start, end, quote }: CorpusPlace): Span {
  const points = Array.from(line);
  const from = points.slice(0, start).join('').length;
  const to = points.slice(0, end).join('').length;
  if (line.slice(from, to) !== quote) throw new RangeError(`“${quote}” is not at ${start}`);
  return { start: from, end: to };
}

function nearest(line: string, text: string, { start }: Span): Span | null {
  let best: Span | null = null;
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    if (best === null || Math.abs(at - start) < Math.abs(best.start - start)) {
      best = { start: at, end: at + text.length };
    }
  }
  return best;
}
