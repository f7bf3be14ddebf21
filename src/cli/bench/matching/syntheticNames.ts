const ONSETS = 'b d f g h j k l m n r s t v z ch kh sh th br dr gr kr tr st'.split(' ');
const VOWELS = 'a e i o u aa ai ia ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 'd', 'sh'];

/**
 * Makes up different names of two or three words. One in five begins with one of `firstWords`, as real
 * names do: many begin with *Islamic*, *Abu* or *the*.
 */
export function makeNames(
  count: number,
  random: () => number,
  firstWords: readonly string[],
): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const word = () => {
    let made = '';
    for (let syllables = 2 + Math.floor(random() * 2); syllables > 0; syllables -= 1) {
      made += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
    }
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) {
    const words = [firstWords.length > 0 && random() < 0.2 ? pick(firstWords) : word()];
    for (let more = 1 + Math.floor(random() * 2); more > 0; more -= 1) words.push(word());
    names.add(words.join(' '));
  }
  return [...names];
}
