import { existsSync, readFileSync } from 'node:fs';
import { buildTextModel } from '../../core/text/textModel';
import type { LabeledText, PlaceLabel } from './labeledText';

interface EssayPlaces {
  /** Paragraph (from 1), start and end in it, the first words, the entry, whether it must be found. */
  readonly places: readonly [number, number, number, string, string, PlaceLabel['duty']][];
}

/**
 * Reads the essay with the places that are about an entry; null if the essay's text does not exist. The
 * places give offsets and at most three words, since the text is its publisher's.
 */
export function readEssay(textPath: string, placesPath: string): LabeledText | null {
  if (!existsSync(textPath)) return null;
  const lines = readFileSync(textPath, 'utf8').trim().split('\n');
  const model = buildTextModel(
    lines.map((text, at) => ({ kind: at === lines.length - 1 ? 'authorNote' : 'paragraph', text })),
  );
  const { places } = JSON.parse(readFileSync(placesPath, 'utf8')) as EssayPlaces;
  const labels = places.map(([paragraph, from, to, words, entry, duty]): PlaceLabel => {
    const base = model.blocks[paragraph - 1]?.start ?? 0;
    const span = { start: base + from, end: base + to };
    if (!model.text.slice(span.start, span.end).replace(/\s+/g, ' ').startsWith(words)) {
      throw new RangeError(`paragraph ${paragraph} has not “${words}” at ${from}`);
    }
    return { entities: [entry], spans: [span], duty };
  });
  return { name: 'essay', model, labels, traps: [] };
}
