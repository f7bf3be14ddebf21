import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where objects live that never leave the page. */
const IN_PAGE = [
  'src/ui',
  'src/page',
  'src/core/popover',
  'src/core/reading',
  'src/core/sidebar',
  'entrypoints/nytimes.content',
];

/** Whose objects go to other scripts or into the store, where their names must be the same. */
const ELSEWHERE = [
  ...['annotate', 'article', 'match', 'pack', 'settings', 'text'].map((room) => `src/core/${room}`),
  'src/extension',
  'src/page/guardEvents.ts',
  'entrypoints/background.ts',
  'entrypoints/guard.content.ts',
];

/** An interface or a type up to the next empty line, or a class. */
const DECLARATION = /^((?:export )?(?:(?:interface|type) [\s\S]*?\n\n|class [\s\S]*?^\}))/gm;

/**
 * The names of properties that code in the page declares and that nothing else says: no code
 * elsewhere, no style sheet, no string. The content script may call them what it likes.
 * @param root the repository's folder.
 */
export function findPageOnlyNames(root: string): readonly string[] {
  const inPage = readSources(root, IN_PAGE);
  const declared = inPage
    .flatMap((text) => matches(`${text}\n`, DECLARATION))
    .flatMap((text) => matches(text, /^ +(?:readonly )?(\w+)\??[:(]/gm));
  const strings = inPage.flatMap((text) => matches(text, /'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g));
  const elsewhere = readSources(root, ELSEWHERE);
  const sheets = readSources(root, IN_PAGE, /\.css$/);
  const said = new Set(
    [...strings, ...elsewhere, ...sheets].flatMap((text) => text.match(/\w+/g) ?? []),
  );
  return [...new Set(declared)].filter((name) => name.length > 2 && !said.has(name)).sort();
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? '');
}

function readSources(root: string, places: readonly string[], kind = /\.tsx?$/): string[] {
  return places
    .map((place) => join(root, place))
    .flatMap((place) =>
      statSync(place).isDirectory()
        ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name))
        : place,
    )
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(path, 'utf8'));
}
