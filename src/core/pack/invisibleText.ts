/** A joiner between letters of a script that needs it, as in Persian. */
const JOINER = /(?<=(?!\p{Script=Latin})[\p{L}\p{M}])[\u200c\u200d](?=(?!\p{Script=Latin})\p{L})/gu;

/**
 * Controls, what reorders or hides text, and halves of characters. A line break is none of them.
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const INVISIBLE = /[^\P{Cc}\n]|[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\u2028\u2029]/u;

/** More marks on one letter than any language puts there: they would run over the lines around. */
const PILE = /\p{M}{5}/u;

/** Whether a text holds what could make it read as another, or hide or cover others. */
export function holdsInvisible(text: string): boolean {
  return INVISIBLE.test(text.replace(JOINER, '')) || PILE.test(text);
}
