import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../core/annotate/annotate';
import type { AnnotateRequest } from '../core/annotate/annotations';
import { compileIndex } from '../core/match/compileIndex';
import { isCalendarDay } from '../core/pack/packText';
import { listAnnotations } from './listAnnotations';
import { loadPacks } from './loadPacks';
import { readArticle } from './readArticle';
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

/** An exit with status 1 and one line on standard error. */
function fail(line: string): never {
  process.stderr.write(`annotate: ${line.split('\n')[0]}\n`);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readCommandLine() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fail(`${messageOf(error)} (--help explains)`);
  }
}

const { values, positionals } = readCommandLine();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const [path, ...rest] = positionals;
if (path === undefined || rest.length > 0)
  fail('name one file, or - for standard input (--help explains)');
if (values.date !== undefined && !isCalendarDay(values.date)) {
  fail(`--date ${values.date} is not a day like 2024-03-31`);
}
if (values.url !== undefined && !URL.canParse(values.url)) {
  fail(`--url ${values.url} is not a web address`);
}

let request: AnnotateRequest | null;
try {
  // npm changes to the repository's root; the reader's own folder is in INIT_CWD.
  const file = path === '-' ? path : resolve(process.env['INIT_CWD'] ?? '.', path);
  request = readArticle(file, values);
} catch (error) {
  fail(`cannot read ${path}: ${messageOf(error)}`);
}
const { packs, problems } = loadPacks(PACKS_FOLDER);
if (problems.length > 0) {
  fail(`the packs have ${problems.length} faults; \`npm run packs -- check\` lists them`);
}
const report = request
  ? reportAnnotations(request, annotate({ packs, index: compileIndex(packs) }, request))
  : NO_ARTICLE;
process.stdout.write(`${values.json ? JSON.stringify(report) : listAnnotations(report)}\n`);
