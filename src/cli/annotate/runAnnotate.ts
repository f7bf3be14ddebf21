import { parseArgs } from 'node:util';
import { annotate } from '../../core/annotate/annotate';
import type { AnnotateRequest } from '../../core/annotate/annotations';
import { compileIndex } from '../../core/match/compileIndex';
import { readNamedArticle } from '../article/readNamedArticle';
import { loadSoundPacks } from '../packFiles/loadSoundPacks';
import { UsageError } from '../terminal/usageError';
import { listAnnotations } from './listAnnotations';
import { type AnnotationReport, NO_ARTICLE, reportAnnotations } from './reportAnnotations';

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

/** Runs `npm run annotate -- ARGS`: prints the report and returns the exit status. */
export function runAnnotate(args: readonly string[]): number {
  try {
    const output = annotateFile(args);
    console.log(output);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`annotate: ${error.message.split('\n')[0]}`);
    return 1;
  }
}

function annotateFile(args: readonly string[]): string {
  const { values, positionals } = readCommandLine(args);
  if (values.help) return HELP;
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) {
    throw new UsageError('name one file, or - for standard input (--help explains)');
  }
  const request = readNamedArticle(path, values);
  const report = request ? reportArticle(request) : NO_ARTICLE;
  return values.json ? JSON.stringify(report) : listAnnotations(report);
}

function readCommandLine(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message} (--help explains)`);
  }
}

function reportArticle(request: AnnotateRequest): AnnotationReport {
  const packs = loadSoundPacks();
  return reportAnnotations(request, annotate({ packs, index: compileIndex(packs) }, request));
}
