import { parseArgs } from 'node:util';
import { annotate } from '../core/annotate/annotate';
import type { AnnotateRequest } from '../core/annotate/annotations';
import { compileIndex } from '../core/match/compileIndex';
import { isCalendarDay } from '../core/pack/packText';
import { listAnnotations } from './listAnnotations';
import { loadPacks } from './loadPacks';
import { type KnownMetadata, readArticle } from './readArticle';
import { PACKS_FOLDER } from './readPackFiles';
import { NO_ARTICLE, reportAnnotations } from './reportAnnotations';

const HELP = `Usage: npm run -s annotate -- FILE [options]

Finds the mentions and places the notes in a saved page (.html) or a text (.txt, one paragraph a line),
with the same code as the extension. FILE may be - for standard input.

  --json         print one JSON object and nothing else
  --url URL      the address of the article
  --title TITLE  its title
  --date DATE    its day of publication, YYYY-MM-DD
  --help         print this`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  url: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Told as one line on standard error. */
class Failure extends Error {}

/** Runs `npm run annotate -- ARGS`: prints the report and returns the exit status. */
export function runAnnotate(args: readonly string[]): number {
  try {
    const output = annotateFile(args);
    console.log(output);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`annotate: ${error.message.split('\n')[0]}`);
    return 1;
  }
}

function annotateFile(args: readonly string[]): string {
  const { values, positionals } = readCommandLine(args);
  if (values.help) return HELP;
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) {
    throw new Failure('name one file, or - for standard input (--help explains)');
  }
  if (values.date !== undefined && !isCalendarDay(values.date)) {
    throw new Failure(`--date ${values.date} is not a day like 2024-03-31`);
  }
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new Failure(`--url ${values.url} is not a web address`);
  }
  const request = readRequest(path, values);
  const report = request ? reportAnnotations(request, annotate(library(), request)) : NO_ARTICLE;
  return values.json ? JSON.stringify(report) : listAnnotations(report);
}

function readCommandLine(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${messageOf(error)} (--help explains)`);
  }
}

function readRequest(path: string, known: KnownMetadata): AnnotateRequest | null {
  try {
    return readArticle(path, known);
  } catch (error) {
    throw new Failure(`cannot read ${path}: ${messageOf(error)}`);
  }
}

function library() {
  const { packs, problems } = loadPacks(PACKS_FOLDER);
  if (problems.length > 0) {
    const many = `the packs have ${problems.length} faults`;
    throw new Failure(`${many}; \`npm run packs -- check\` lists them`);
  }
  return { packs, index: compileIndex(packs) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
