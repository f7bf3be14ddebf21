import type { FileReading, PackFile } from './authoredFile';
import { findPatternProblems } from './findPatternProblems';
import { findReferenceProblems } from './findReferenceProblems';
import { findSizeProblems } from './findSizeProblems';
import type { PackFiles } from './packFiles';
import { PACK_LIMITS } from './packLimits';
import { formatPackProblem, type PackProblem } from './packProblem';
import { packSchema } from './packSchema';
import { isPackId } from './packText';
import { type ArticleSource, parseArticleFile } from './parseArticleFile';
import { type EntryFile, parseEntryFile } from './parseEntryFile';
import { parseYamlFile } from './parseYamlFile';
import { sourcesSchema } from './sourceSchema';

/**
 * Parses all files of one pack, whatever faults some of them have. Paths may begin with the pack's
 * folder, whose name is then the pack's id: it is the outermost folder that holds a `pack.yaml`.
 */
export function parsePackFiles(files: readonly PackFile[]): {
  readonly files: PackFiles;
  readonly problems: readonly PackProblem[];
} {
  const problems: PackProblem[] = [];
  const keep = <File>(reading: FileReading<File>): File | null => {
    for (const problem of reading.problems) problems.push(problem);
    return reading.file;
  };
  const root = findRoot(files);
  let head: PackFiles['head'] = null;
  let sources: PackFiles['sources'] = null;
  const entries: EntryFile[] = [];
  const articles: ArticleSource[] = [];
  const ids = new Set<string>();

  const excess = findExcess(files);
  if (excess !== null) {
    const nothing = { id: 'pack', head, sources, entries, articles };
    return { files: nothing, problems: [excess] };
  }
  const paths = new Set<string>();
  for (const { path: wholePath, text: rawText } of [...files].sort(byPath)) {
    const text = rawText.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    const path = wholePath.startsWith(root) ? wholePath.slice(root.length) : wholePath;
    const fault = paths.has(path) ? twice(path) : findFileFault(path, text);
    paths.add(path);
    if (fault) problems.push(fault);
    else if (path === 'pack.yaml') head = keep(parseYamlFile(path, text, packSchema));
    else if (path === 'sources.yaml') sources = keep(parseYamlFile(path, text, sourcesSchema));
    else if (path.startsWith('entries/')) {
      ids.add(path.slice('entries/'.length, -'.md'.length));
      const file = keep(parseEntryFile(path, text));
      if (file) entries.push(file);
    } else {
      const file = keep(parseArticleFile(path, text));
      if (file) articles.push(file);
    }
  }
  for (const path of ['pack.yaml', 'sources.yaml']) {
    if (files.some((file) => file.path === `${root}${path}`)) continue;
    problems.push({ file: path, line: 1, field: '', message: 'missing', mend: 'Write the file.' });
  }
  const id = root.split('/').at(-2) ?? slug(head?.authored.title ?? 'pack');
  if (!isPackId(id)) {
    const message = 'the name of its folder cannot be an id';
    problems.push({ file: 'pack.yaml', line: 1, field: '', message, mend: NAME_IT });
  }
  const parsed = { id, head, sources, entries, articles };
  const all = [
    ...problems,
    ...findReferenceProblems(parsed, ids),
    ...findPatternProblems(parsed, ids),
    ...findSizeProblems(parsed),
  ];
  return { files: parsed, problems: withoutRepeats(all) };
}

/** The folder of the outermost `pack.yaml`, with a slash at its end; empty where there is none. */
function findRoot(files: readonly PackFile[]): string {
  const heads = files.filter(({ path }) => /(?:^|\/)pack\.yaml$/.test(path));
  const depthOf = ({ path }: PackFile) => path.split('/').length;
  const [head] = heads.sort((a, b) => depthOf(a) - depthOf(b));
  return head?.path.slice(0, -'pack.yaml'.length) ?? '';
}

const NAME_IT = 'Name it with lower-case letters, digits and single hyphens, as in `isis-k`.';

function findFileFault(path: string, text: string): PackProblem | null {
  const at = { file: path, line: 1, field: '' };
  const mend = 'Split it, or remove what is not text.';
  if (text.length > PACK_LIMITS.fileCharacters) {
    return { ...at, message: `over ${grouped(PACK_LIMITS.fileCharacters)} characters`, mend };
  }
  if (text.split('\n').length > PACK_LIMITS.fileLines) {
    return { ...at, message: `over ${grouped(PACK_LIMITS.fileLines)} lines`, mend };
  }
  if (path === 'pack.yaml' || path === 'sources.yaml') return null;
  const [, folder, id] = /^(?:(entries|articles)\/)([^/]+)\.(?:md|yaml)$/.exec(path) ?? [];
  const ending = folder === 'entries' ? '.md' : '.yaml';
  if (folder === undefined || id === undefined || !path.endsWith(ending)) {
    const mend = 'Put entries in `entries/<id>.md` and articles in `articles/<date-slug>.yaml`.';
    return { ...at, message: 'not a file of a pack', mend };
  }
  if (!isPackId(id)) {
    return { ...at, message: 'the name of the file cannot be an id', mend: NAME_IT };
  }
  return null;
}

function twice(file: string): PackProblem {
  return { file, line: 1, field: '', message: 'stands twice', mend: 'Remove one of the two.' };
}

function findExcess(files: readonly PackFile[]): PackProblem | null {
  const at = { file: 'pack.yaml', line: 1, field: '' };
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > PACK_LIMITS.files) {
    return {
      ...at,
      message: `over ${grouped(PACK_LIMITS.files)} files`,
      mend: 'Make it two packs.',
    };
  }
  if (characters <= PACK_LIMITS.characters) return null;
  const message = `over ${grouped(PACK_LIMITS.characters)} characters`;
  return { ...at, message, mend: 'Make it two packs.' };
}

/** `50,000` */
function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

function withoutRepeats(problems: readonly PackProblem[]): PackProblem[] {
  return [...new Map(problems.map((problem) => [formatPackProblem(problem), problem])).values()];
}

function byPath(a: PackFile, b: PackFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function slug(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, 100);
  return isPackId(id) ? id : 'pack';
}
