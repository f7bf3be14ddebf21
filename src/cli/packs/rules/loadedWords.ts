/** A word that an entry should not use in its own voice, why not, and what to write instead. */
export interface LoadedWord {
  /** As in prose; the endings after a bar may follow it: `brutal|ly`. */
  readonly word: string;
  readonly because: string;
  readonly better: string;
}

const JUDGES = 'it judges where the reader should';
const MIND = 'it claims to know a mind';
const CLOCK = 'it is true only on the day of writing';
const UNNAMED = 'it hides who says so';

/** Lower case only: a name such as *Foreign Terrorist Organization* is not our own judgment. */
const LOADED_WORDS: readonly LoadedWord[] = [
  {
    word: 'terrorist|s',
    because: JUDGES,
    better: 'gunmen, attackers, members; or who calls them that',
  },
  { word: 'regime|s', because: JUDGES, better: 'government, rulers, administration' },
  { word: 'fanatic|s|al', because: JUDGES, better: 'what they did or said' },
  { word: 'thug|s', because: JUDGES, better: 'gunmen, fighters, police' },
  { word: 'barbaric', because: JUDGES, better: 'what was done' },
  { word: 'brutal|ly', because: JUDGES, better: 'what was done' },
  { word: 'heinous', because: JUDGES, better: 'what was done' },
  { word: 'savage|ly', because: JUDGES, better: 'what was done' },
  { word: 'evil', because: JUDGES, better: 'what was done' },
  { word: 'notorious|ly', because: JUDGES, better: 'known for, and for what' },
  { word: 'infamous|ly', because: JUDGES, better: 'known for, and for what' },
  { word: 'so-called', because: 'it sneers', better: 'the name alone, or who calls it that' },
  { word: 'puppet', because: JUDGES, better: 'supported by, and by whom' },
  { word: 'butcher|ed', because: JUDGES, better: 'killed' },
  { word: 'slaughter|ed', because: JUDGES, better: 'killed' },
  { word: 'massacred', because: JUDGES, better: 'killed' },
  { word: 'neutralized', because: 'it hides a death', better: 'killed, or captured' },
  { word: 'eliminated', because: 'it hides a death', better: 'killed' },
  { word: 'collateral damage', because: 'it hides deaths', better: 'civilians killed' },
  { word: 'martyred', because: JUDGES, better: 'killed' },
  {
    word: 'admitted',
    because: 'it presumes guilt',
    better: 'said, told; of a plea, pleaded guilty',
  },
  { word: 'insisted', because: MIND, better: 'said' },
  { word: 'boasted', because: MIND, better: 'said' },
  { word: 'refused to comment', because: MIND, better: 'did not comment' },
  { word: 'obviously', because: 'it argues', better: 'nothing' },
  { word: 'clearly', because: 'it argues', better: 'nothing' },
  { word: 'of course', because: 'it argues', better: 'nothing' },
  { word: 'undoubtedly', because: 'it argues', better: 'who holds it, and on what grounds' },
  { word: 'recently', because: CLOCK, better: 'the date' },
  { word: 'currently', because: CLOCK, better: 'the date, or nothing' },
  { word: 'nowadays', because: CLOCK, better: 'the date' },
  { word: 'at present', because: CLOCK, better: 'the date' },
  { word: 'to this day', because: CLOCK, better: 'the date of the last report' },
  { word: 'last year', because: CLOCK, better: 'the year' },
  { word: 'this year', because: CLOCK, better: 'the year' },
  { word: 'last month', because: CLOCK, better: 'the month and year' },
  { word: 'is believed to', because: UNNAMED, better: 'who believes it' },
  { word: 'are believed to', because: UNNAMED, better: 'who believes it' },
  { word: 'is thought to', because: UNNAMED, better: 'who thinks it' },
  { word: 'are thought to', because: UNNAMED, better: 'who thinks it' },
  { word: 'it is said', because: UNNAMED, better: 'who says it' },
  { word: 'critics say', because: UNNAMED, better: 'which critics' },
  { word: 'observers say', because: UNNAMED, better: 'which observers' },
  { word: 'reportedly', because: UNNAMED, better: 'who reported it' },
  { word: 'allegedly', because: UNNAMED, better: 'who alleges it, and where' },
  { word: 'a number of', because: 'it is vague', better: 'the number, or some' },
  { word: 'countless', because: 'it is vague', better: 'the number, and who counted' },
];

const PATTERNS = LOADED_WORDS.map((loaded) => {
  const [stem = '', ...endings] = loaded.word.split('|');
  const ending = endings.length > 0 ? `(?:${endings.join('|')})?` : '';
  const [first = '', ...rest] = stem;
  // With a capital only where a sentence begins: elsewhere it is part of a name.
  const start = `(?:${first}|(?<=^|[.!?:] )${first.toUpperCase()})`;
  return {
    loaded,
    pattern: new RegExp(`(?<![\\p{L}-])${start}${rest.join('')}${ending}(?![\\p{L}-])`, 'u'),
  };
});

/** Finds the loaded words in a text, as written there, outside quotations: a quoted word is its speaker's. */
export function findLoadedWords(text: string): { found: string; loaded: LoadedWord }[] {
  const own = text.replaceAll('\n', ' ').replace(/“[^”]*”|"[^"]*"/g, '“”');
  return PATTERNS.flatMap(({ loaded, pattern }) => {
    const found = pattern.exec(own)?.[0];
    return found === undefined ? [] : [{ found, loaded }];
  });
}
