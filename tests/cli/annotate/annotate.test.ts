import { describe, expect, it } from 'vitest';
import type { AnnotationReport } from '../../../src/cli/annotate/reportAnnotations';
import { runAnnotate } from '../../../src/cli/annotate/runAnnotate';
import { findShared, skippedWithout } from '../../shared.mjs';
import { captureConsole } from '../captureConsole';
import { runProgram } from '../runProgram';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const PAGE = 'tests/fixtures/pages/border-town.html';
const folder = temporaryFolder();
const LONG = 'The river rose. '.repeat(70_000);
const TEXT = 'The Taliban spoke in Kabul.\n\nISIS-K answered: “Nothing.”\n';

function run(...args: string[]) {
  return captureConsole(runAnnotate, args);
}

function annotateText(text: string, ...args: string[]): AnnotationReport {
  const file = writeTemporary(folder, 'text.txt', text);
  const { status, stdout, stderr } = run(file, '--json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as AnnotationReport;
}

describe('a text', () => {
  const report = annotateText(TEXT);

  it('has one paragraph per line, joined by one line break', () => {
    expect(report.article).toEqual({
      title: null,
      bylines: [],
      publishedAt: null,
      url: null,
      blocks: [
        { kind: 'paragraph', start: 0, end: 27, text: 'The Taliban spoke in Kabul.' },
        { kind: 'paragraph', start: 28, end: 55, text: 'ISIS-K answered: “Nothing.”' },
      ],
    });
  });

  it('has its mentions at their offsets', () => {
    expect(
      report.mentions.map(({ entry, exact, start, end, via }) => [entry, exact, start, end, via]),
    ).toEqual([
      ['taliban', 'Taliban', 4, 11, 'alias'],
      ['kabul', 'Kabul', 21, 26, 'alias'],
      ['isis-k', 'ISIS-K', 28, 34, 'alias'],
    ]);
  });

  it('has exactly the keys of the report', () => {
    expect(Object.keys(report)).toEqual(['article', 'mentions', 'notes', 'unplaced']);
    expect(report.mentions.map((mention) => Object.keys(mention))).toEqual(
      report.mentions.map(() => ['entry', 'exact', 'start', 'end', 'via']),
    );
  });

  it('lets the command line override the file', () => {
    const { article } = annotateText(
      TEXT,
      '--title',
      'A title',
      '--date',
      '2024-03-31',
      '--url',
      'https://a.example/b',
    );
    expect(article).toMatchObject({
      title: 'A title',
      publishedAt: '2024-03-31',
      url: 'https://a.example/b',
    });
  });

  it('can be printed for people', () => {
    const { stdout } = run(writeTemporary(folder, 'text.txt', TEXT));
    expect(stdout).toContain('2 blocks, 3 mentions of 3 entries');
    expect(stdout).toMatch(/¶2 +isis-k +alias +ISIS-K/);
  });
});

describe('a saved page', () => {
  const { status, stdout } = run(PAGE, '--json');
  const report = JSON.parse(stdout) as AnnotationReport;

  it('gives its article, with every block where its text says', () => {
    expect(status).toBe(0);
    expect(report.article).toMatchObject({
      title: 'A Border Town Waits for News of the Talks',
      publishedAt: '2024-03-31',
    });
    const text = report.article?.blocks.map((block) => block.text).join('\n') ?? '';
    for (const block of report.article?.blocks ?? []) {
      expect(text.slice(block.start, block.end)).toBe(block.text);
    }
    for (const { exact, start, end } of report.mentions) expect(text.slice(start, end)).toBe(exact);
    expect(report.mentions.length).toBeGreaterThan(10);
  });
});

it('does not report styles that cannot be parsed', () => {
  const page = '<style>}} {{</style><h1>River</h1>';
  const { status, stderr } = run(writeTemporary(folder, 'styles.html', page), '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('what cannot be annotated', () => {
  it('is a page without an article: null, and no failure', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = runProgram(
      'annotate',
      ['-', '--json'],
      '<html><body><nav>Menu</nav></body></html>',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('{"article":null,"mentions":[],"notes":[],"unplaced":[]}\n');
  });

  it.each([
    ['a page', 'long.html', `<section name="articleBody"><p>${LONG}</p></section>`],
    ['a text', 'long.txt', LONG],
  ])('is %s of more than a million characters: one line says so, and status 1', (_, name, text) => {
    const { status, stderr } = run(writeTemporary(folder, name, text), '--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^annotate: cannot read .*: its article has more than 1,000,000 characters\s*$/,
    );
  });

  it.each([
    ['a file that does not exist', ['nowhere.txt', '--json'], /cannot read .*nowhere\.txt/],
    ['a folder', ['tests', '--json'], /cannot read .*tests/],
    ['no file', ['--json'], /name one file/],
    ['two files', [PAGE, PAGE], /name one file/],
    ['an unknown option', [PAGE, '--yaml'], /--yaml/],
    ['an impossible date', [PAGE, '--date', '2024-02-31'], /not a day/],
    ['a malformed address', [PAGE, '--url', 'nytimes'], /not a web address/],
  ])('is %s: one line on standard error, and status 1', (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

it('explains itself', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--json');
});

it('knows the essay by its first sentence alone, and places all that belongs to it', ({ skip }) => {
  const essay = findShared('article/essay.txt');
  if (essay === null) return skip(skippedWithout('article/essay.txt'));
  const { stdout } = run(essay, '--json');
  const report = JSON.parse(stdout) as AnnotationReport;
  expect(report.unplaced).toEqual([]);
  expect(report.notes.length).toBeGreaterThanOrEqual(24);
});
