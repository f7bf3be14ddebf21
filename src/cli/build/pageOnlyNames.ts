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
  'src/core/annotate',
  'src/core/article',
  'src/core/collections',
  'src/core/match',
  'src/core/pack',
  'src/core/quote',
  'src/core/settings',
  'src/core/text',
  'src/extension',
  'src/page/guardEvents.ts',
  'entrypoints/background.ts',
  'entrypoints/guard.content.ts',
];

/** Divided into rooms of its own, and what runs in no browser. */
const UNLISTED = ['src/core', 'src/cli'];

/** An interface or a type up to the next empty line, or a class. */
const DECLARATION = /^((?:export )?(?:(?:interface|type) [\s\S]*?\n\n|class [\s\S]*?^\}))/gm;

/**
 * The names of properties that code in the page declares and that nothing else says: no code
 * elsewhere, no style sheet, no string. The content script may call them what it likes.
 * Throws where a room is in none or both of the lists above.
 * @param root the repository's folder.
 */
export function findPageOnlyNames(root: string): readonly string[] {
  for (const room of [...listFolders(root, 'src'), ...listFolders(root, 'src/core')]) {
    if (UNLISTED.includes(room) || IN_PAGE.includes(room) !== ELSEWHERE.includes(room)) continue;
    throw new Error(`Say in pageOnlyNames.ts whether objects of ${room} leave the page.`);
  }
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

function listFolders(root: string, parent: string): string[] {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map(({ name }) => `${parent}/${name}`);
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
