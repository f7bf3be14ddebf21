import type { Word } from '../text/words';

const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor cannot without hardly scarcely barely rarely seldom
  denied denies deny denying failed fails fail failing refused refuses refuse refusing
  lacked lacks lack lacking non unlikely unlike false untrue`.split(/\s+/),
);

/** `didn't` in any spelling of its apostrophe, and as it is written without one. */
const CONTRACTED =
  /^(?:do|does|did|is|are|was|were|wo|would|ca|could|sha|should|has|have|had|might|may|must|need|ought|dare|ai)nt$/;

const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non)(?=\p{L}{3})/u;

/** A negation, and the words beside it: undefined at an edge of the text. */
export interface Negation {
  /** Its position among the words. */
  readonly at: number;
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The negations among words, in order; `didn't` and `cannot` are `not`. */
export function negationsOf(words: readonly Word[]): Negation[] {
  return words.flatMap(({ key }, at) => {
    const isContracted = key === 'cannot' || CONTRACTED.test(key);
    if (!isContracted && !NEGATIONS.has(key)) return [];
    const after = words[at + 1]?.key;
    return isContracted
      ? [{ at, key: 'not', before: key.replace(/nt$|not$/, ''), after }]
      : [{ at, key, before: words[at - 1]?.key, after }];
  });
}

/** Whether a word that only `words` have is the reverse of one that only `others` have: `unable`, `useless`. */
export function hasReverseOf(words: readonly Word[], others: readonly Word[]): boolean {
  const [own, strange] = [keysOf(words), keysOf(others)];
  return words.some(({ key }) => {
    const plain = key.replace(NEGATING_PREFIX, '').replace(/less$/, 'ful');
    return plain !== key && !strange.has(key) && strange.has(plain) && !own.has(plain);
  });
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}
