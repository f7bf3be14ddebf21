/** A word of an edited article, with its position in the original; null for an inserted word. */
export interface EditedWord {
  readonly text: string;
  readonly origin: number | null;
}

/**
 * Edits a share of an article's words: in equal parts it deletes one, replaces one, inserts one and moves
 * one up to ten words on. New words come from the article itself, as an editor's mostly do.
 */
export function editWords(
  words: readonly string[],
  share: number,
  random: () => number,
): EditedWord[] {
  const anyWord = () => words[Math.floor(random() * words.length)] ?? '';
  const edited: EditedWord[] = [];
  const moved: { at: number; word: EditedWord }[] = [];
  words.forEach((text, origin) => {
    const word = { text, origin };
    for (let at = moved.length - 1; at >= 0; at -= 1) {
      const waiting = moved[at];
      if (waiting === undefined || waiting.at > origin) continue;
      edited.push(waiting.word);
      moved.splice(at, 1);
    }
    if (random() >= share) {
      edited.push(word);
      return;
    }
    const kind = Math.floor(random() * 4);
    if (kind === 1) edited.push({ text: anyWord(), origin: null });
    if (kind === 2) edited.push(word, { text: anyWord(), origin: null });
    if (kind === 3) moved.push({ at: origin + 1 + Math.floor(random() * 10), word });
  });
  for (const { word } of moved) edited.push(word);
  return edited;
}
