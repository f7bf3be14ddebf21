import { endsSentence } from './sentences';
import { listWords } from './words';

/** The first sentence of a paragraph, with its closing marks; all of it where it has no second one. */
export function firstSentence(text: string): string {
  const words = listWords(text);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) break;
    const between = text.slice(word.tail, next.start);
    if (endsSentence(word, between, next)) {
      return text.slice(0, word.tail + between.search(/\s|$/));
    }
  }
  return text;
}
