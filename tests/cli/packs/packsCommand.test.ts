import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runPacks } from '../../../src/cli/packs/runPacks';
import { captureConsole } from '../captureConsole';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const COMMANDS = ['check', 'new', 'coverage', 'sources', 'show', 'digest', 'schema'];
const VALLEY = 'tests/fixtures/packs/valley';
const PAGE = 'tests/fixtures/pages/border-town.html';
const folder = temporaryFolder();
const LONG_PAGE = writeTemporary(
  folder,
  'long.html',
  `<section name="articleBody"><p>${'The river rose. '.repeat(70_000)}</p></section>`,
);

afterEach(() => void vi.unstubAllEnvs());

function run(...args: string[]) {
  return captureConsole(runPacks, args);
}

function textFile(text: string): string {
  return writeTemporary(folder, 'text.txt', text);
}

function copyOfValley(name: string): string {
  const copy = join(folder, name, 'valley');
  cpSync(VALLEY, copy, { recursive: true });
  return copy;
}

it('lists its commands', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
});

it.each(COMMANDS)('explains %s', (name) => {
  const { status, stdout } = run(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: npm run packs -- ${name}`));
});

it.each([
  ['an unknown command', ['cheque'], 'there is no command cheque'],
  ['an unknown option', ['check', '--fox'], '--fox'],
  ['an impossible date', ['check', '--today', 'now'], 'now is not a day'],
  ['a folder without a pack', ['check', 'annotations'], 'annotations holds no pack.yaml'],
  ['a folder that does not exist', ['check', 'nowhere'], 'nowhere holds no pack.yaml'],
  ['a malformed id', ['new', 'entry', 'Mullah Omar'], 'is not an id'],
  [
    'an address of no article',
    ['new', 'article', 'https://www.nytimes.com/'],
    'is not the address of an article',
  ],
  ['an entry that exists', ['new', 'entry', 'isis-k'], 'already exists'],
  ['an entry that does not exist', ['show', 'isis'], 'there is no entry isis; did you mean'],
  ['a file that does not exist', ['digest', 'nowhere.txt'], 'nowhere.txt'],
  ['a folder', ['digest', 'tests'], 'cannot read tests'],
  ['an article too long to digest', ['digest', LONG_PAGE], 'more than 1,000,000 characters'],
  ['an article too long to cover', ['coverage', LONG_PAGE], 'more than 1,000,000 characters'],
  ['a text too long to check by', ['check', VALLEY, '--text', LONG_PAGE], '1,000,000 characters'],
  ['a malformed address', ['coverage', PAGE, '--url', 'nonsense'], 'is not a web address'],
  ['an impossible date of a page', ['coverage', PAGE, '--date', 'nonsense'], 'is not a day'],
])('reports %s in one line, with status 1', (_, args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd()).not.toContain('\n');
});

describe('check', () => {
  it('passes a good pack', () => {
    const { status, stdout } = run(
      'check',
      VALLEY,
      '--today',
      '2026-11-25',
      '--text',
      'tests/fixtures/packs/valley.txt',
    );
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${VALLEY}: no problems, no reminders\n`,
    });
  });

  it('fails on a problem, with its place from the root of the repository', () => {
    const pack = copyOfValley('copy-1');
    const file = join(pack, 'entries/hill-front.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: group', 'kind: gang'));
    const { status, stdout } = run('check', pack);
    expect(status).toBe(1);
    expect(stdout).toContain(`${file}:3: kind: "gang" is not known.`);
    expect(stdout).toContain(`${pack}: 1 problem, no reminders`);
  });

  it.each([
    ['the folder itself', VALLEY, '.'],
    ['the folder itself, by a longer way', VALLEY, '../valley/.'],
    ['the folder above', dirname(VALLEY), 'valley/'],
  ])('takes a pack by the name it has in the caller’s own folder: %s', (_, caller, name) => {
    vi.stubEnv('INIT_CWD', resolve(caller));
    expect(run('check', name, '--today', '2026-11-25')).toEqual({
      status: 0,
      stdout: `${VALLEY}: no problems, no reminders\n`,
      stderr: '',
    });
  });

  it('only reminds that a review is due', () => {
    const { status, stdout } = run('check', VALLEY, '--today', '2028-01-01');
    expect(status).toBe(0);
    expect(stdout).toContain('no problems, 3 reminders');
  });

  it('writes the canonical form with --fix, and then finds nothing to write', () => {
    const pack = copyOfValley('copy-2');
    const entry = join(pack, 'entries/hill-front.md');
    const good = readFileSync(entry, 'utf8');
    writeFileSync(
      entry,
      good.replace('name: Hill Front\nkind: group\n', 'kind: "group"\nname: \'Hill Front\'\n'),
    );
    expect(run('check', pack, '--fix').stdout).toContain('hill-front.md: rewritten');
    expect(readFileSync(entry, 'utf8')).toBe(good);
    expect(run('check', pack, '--fix').stdout).not.toContain('rewritten');
  });
});

it('gives a text the same digest, however it is typeset', () => {
  const digest = run('digest', textFile('The group’s — “aim”.\n')).stdout;
  expect(digest).toMatch(/^[0-9a-f]{14}\n$/);
  expect(run('digest', textFile('The group\'s - "aim".\n')).stdout).toBe(digest);
  expect(run('digest', textFile('The groups aim.\n')).stdout).not.toBe(digest);
});

it.each([['digest'], ['coverage']])(
  '%s takes a file by the name it has in the caller’s own folder',
  (command) => {
    const file = textFile('The Taliban met Ada Reyes.\n');
    vi.stubEnv('INIT_CWD', dirname(file));
    expect(run(command, basename(file))).toMatchObject({ status: 0, stderr: '' });
  },
);

it('shows an entry as of a day, with what has happened since apart', () => {
  const { stdout } = run('show', 'isis-k', '--date', '2024-03-31');
  const [known = '', later = ''] = stdout.split('\nSince this was published\n');
  const [since = ''] = later.split('\nRelated\n');
  expect(known).toContain('ISIS-K (Islamic State Khorasan Province)');
  expect(known).toContain('\nKnown on Mar 31, 2024\n');
  expect(known).not.toMatch(/^ {2}(?:\w+ )?\d*,? ?2025/m);
  expect(since).toMatch(/^ {2}[\w ,]*2025: /m);
});

it('shows all that is known of an entry where no day is named', () => {
  const { stdout } = run('show', 'isis-k');
  expect(stdout).toContain('\nWhat is known\n');
  expect(stdout).not.toContain('\nSince this was published\n');
});

it('shows the sources as a reader sees them, with how they were read', () => {
  const { stdout } = run('show', 'isis-k', '--date', '2024-03-31');
  const [, sources = ''] = stdout.split('\nSources\n');
  expect(sources.replace(/\s+/g, ' ')).toContain(
    '. Long War Journal, Jan 2016. Read in a copy. https://www.longwarjournal.org/',
  );
});

it('counts the sources, and the share of facts that rest on one that was read', () => {
  const { stdout } = run('sources');
  expect(stdout).toMatch(/^\d+ of \d+ facts \(\d+ %\) rest on a source that was read/m);
});

it('lists what nothing covers', () => {
  const { stdout } = run(
    'coverage',
    textFile('The Taliban met Ada Reyes. Ada Reyes spoke of 2031.\n'),
  );
  expect(stdout).toContain('1  taliban');
  expect(stdout).toContain('2  ¶1  Ada Reyes');
  expect(stdout).toContain('1  ¶1  2031');
});
