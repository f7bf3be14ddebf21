import { buildTextModel, type TextModel } from '../../../core/text/textModel';

/** Repeats the paragraphs up to about this many words. */
export function repeatParagraphs(paragraphs: readonly string[], words: number): TextModel {
  const parts: { kind: 'paragraph'; text: string }[] = [];
  for (let count = 0; count < words && paragraphs.length > 0; ) {
    const text = paragraphs[parts.length % paragraphs.length] ?? '';
    parts.push({ kind: 'paragraph', text });
    count += text.split(/\s+/).length;
  }
  return buildTextModel(parts);
}

/** One word repeated: every name made of that word could begin anywhere. */
export function repeatWord(word: string, words: number): TextModel {
  return paragraph(Array.from({ length: words }, () => word).join(' '));
}

/** The letters of this many words in one word without a space. */
export function endlessWord(words: number): TextModel {
  return paragraph('abcdef'.repeat(words));
}

/** This many places that are nearly the quotation, none of which is. */
export function lookAlikes(quotation: string, count: number): TextModel {
  const words = quotation.split(' ');
  return buildTextModel(
    Array.from({ length: count }, (_, at) => ({
      kind: 'paragraph',
      text: `${words.with(at % words.length, `word${at}`).join(' ')}.`,
    })),
  );
}

/** The names that repeat the word once, twice, up to `most` times. */
export function repeatedPrefixes(word: string, most: number): string[] {
  return Array.from({ length: most }, (_, at) =>
    Array(at + 1)
      .fill(word)
      .join(' '),
  );
}

function paragraph(text: string): TextModel {
  return buildTextModel([{ kind: 'paragraph', text }]);
}
