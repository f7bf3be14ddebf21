import { buildTextModel, type TextModel } from '../../../core/text/textModel';

/** The paragraphs again and again, up to about so many words. */
export function repeatParagraphs(paragraphs: readonly string[], words: number): TextModel {
  const parts: { kind: 'paragraph'; text: string }[] = [];
  for (let count = 0; count < words && paragraphs.length > 0; ) {
    const text = paragraphs[parts.length % paragraphs.length] ?? '';
    parts.push({ kind: 'paragraph', text });
    count += text.split(/\s+/).length;
  }
  return buildTextModel(parts);
}

/** One word and nothing else, as often as asked: every name made of it may begin at every word. */
export function repeatWord(word: string, words: number): TextModel {
  return paragraph(Array.from({ length: words }, () => word).join(' '));
}

/** As many letters as so many words have, in one word without a space. */
export function endlessWord(words: number): TextModel {
  return paragraph('abcdef'.repeat(words));
}

/** So many places that are nearly the quotation, and none that is. */
export function lookAlikes(quotation: string, count: number): TextModel {
  const words = quotation.split(' ');
  return buildTextModel(
    Array.from({ length: count }, (_, at) => ({
      kind: 'paragraph',
      text: `${words.with(at % words.length, `word${at}`).join(' ')}.`,
    })),
  );
}

/** Every name that is the word one to `most` times. */
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
