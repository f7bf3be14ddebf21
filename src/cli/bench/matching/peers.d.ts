/** Only what the benchmark uses. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** The index of each place's last character, with the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
