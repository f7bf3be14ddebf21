import { endsSentence } from './sentences';
import { listWords } from './words';

/** The first sentences of a paragraph that together have at least so many characters, with their closing marks. */
export function openingSentences(text: string, leastCharacters: number): string {
  const words = listWords(text);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) break;
    const between = text.slice(word.tail, next.start);
    const end = word.tail + between.search(/\s|$/);
    if (end >= leastCharacters && endsSentence(word, between, next)) return text.slice(0, end);
  }
  return text;
}
