import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/cli/article/readArticle';
import { readPackFiles } from '../../../src/cli/packFiles/readPackFiles';
import { checkPack } from '../../../src/cli/packs/checkPack';
import { RULES } from '../../../src/cli/packs/rules/rules';
import type { PackFile } from '../../../src/core/pack/authoredFile';
import { formatPackProblem } from '../../../src/core/pack/packProblem';
import { buildTextModel } from '../../../src/core/text/textModel';

const FIXTURES = 'tests/fixtures/packs';
const TODAY = '2026-11-25';
const VALLEY = readPackFiles(`${FIXTURES}/valley`);

/** The good pack with the bad files of one rule laid over it. */
function packThatBreaks(rule: string): PackFile[] {
  const folder = `${FIXTURES}/bad/${rule}`;
  return VALLEY.map(({ path, text }) => {
    const bad = `${folder}/${path.slice('valley/'.length)}`;
    return { path, text: existsSync(bad) ? readFileSync(bad, 'utf8') : text };
  });
}

function check(files: readonly PackFile[]) {
  const model = readArticle(`${FIXTURES}/valley.txt`, {})?.model;
  return checkPack(files, TODAY, new Map(model ? [['2016-03-01-lake', model]] : []));
}

it('finds no fault in a good pack', () => {
  expect(check(VALLEY)).toEqual([]);
});

describe('each rule is broken by a file of its own, and by nothing else', () => {
  const BREAKS = {
    form: 'entries/hill-front.md:3: kind: "gang" is not known. Write one of: group, person, people, organization, office, event, agreement, place, idea.',
    'ambiguous-alias':
      'entries/hill-front.md:6: aliases[1]: `lake league` is also a name of `lake-league`. Remove it from one, or write `sharedWith: [lake-league]` and a guard that tells them apart.',
    'unfindable-entry':
      'entries/lake-league.md:2: aliases: nothing finds it. Add the names that it goes by.',
    'pattern-examples':
      'entries/hill-front.md:7: patterns[0]: it does not match “The armed front closed the river.”. Widen the pattern, or fix the example.',
    'definition-length': 'entries/lake-league.md:19: definition: 33 words. Cut it to 30.',
    'prose-length':
      'entries/hill-front.md:20: prose: 6 words. Write 40 to 120 words below the definition.',
    'why-length': 'articles/2016-03-01-lake.yaml:10: why.lake-league: 45 words. Cut it to 40.',
    'note-length': 'articles/2016-03-01-lake.yaml:19: notes[0].text: 84 words. Cut it to 80.',
    'relation-links':
      'entries/lake-league.md:15: relations[0].text: does not link `hill-front`. Name it in the sentence, as in `[its name](hill-front)`.',
    'source-older':
      'entries/hill-front.md:15: facts[0].sources[0]: `daily` is from Feb 2014, older than the fact. Cite a source from that day or later.',
    'known-before':
      'entries/hill-front.md:16: facts[0].known: earlier than the fact itself. Correct one of the two dates.',
    'general-without-remark':
      'sources.yaml:9: report: not opened, and no remark. Say in `remark` what an editor should look for, and where.',
    'address-without-page':
      'sources.yaml:2: daily: its address is the front page of a site. Give the address of the page, or none and its title as printed.',
    'unused-source': 'sources.yaml:15: rumor: cited nowhere. Cite it, or remove it.',
    'quotation-length':
      'articles/2016-03-01-lake.yaml:18: notes[0].exact: 15 words. Quote at most 12; it only has to be unique.',
    'quotation-twice':
      'articles/2016-03-01-lake.yaml:24: notes[1]: the same quotation as another. Add a prefix or a suffix, or remove one of the two.',
    'quotation-unique':
      'articles/2016-03-01-lake.yaml:13: mentions[0]: occurs 2 times in the text. Add a prefix or suffix.',
    wording:
      'entries/hill-front.md:20: prose: “terrorist”: it judges where the reader should. Write gunmen, attackers, members; or who calls them that; or say under `keeps` why it stays.',
    'needless-keep': 'entries/hill-front.md:17: keeps[0]: “regime” is not used here. Remove it.',
    'review-in-future':
      'entries/hill-front.md:16: reviewed: after today (2026-11-25). Write the date of the last review.',
    'review-past-due':
      'entries/hill-front.md:16: reviewed: last reviewed on Nov 1, 2025. Check it against its sources, look for what has happened since, and write the date.',
    'canonical-form':
      'entries/hill-front.md:3: not in canonical form, which has `kind: group` here. Run `npm run packs -- check --fix`.',
  };

  it.each(Object.entries(BREAKS))('%s', (rule, expected) => {
    const findings = check(packThatBreaks(rule));
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    expect(findings.map(formatPackProblem)).toContain(expected);
  });

  it('and every rule has one', () => {
    const shown = Object.keys(BREAKS).sort();
    expect(shown).toEqual(['form', ...RULES.map(({ name }) => name)].sort());
  });
});

it('names the last line where only the line break at its end is missing', () => {
  const files = VALLEY.map(({ path, text }) => ({
    path,
    text: path.endsWith('hill-front.md') ? text.trimEnd() : text,
  }));
  const lines = files.find(({ path }) => path.endsWith('hill-front.md'))?.text.split('\n').length;
  expect(check(files).map(formatPackProblem)).toEqual([
    `entries/hill-front.md:${lines}: not in canonical form, which does not end here. Run \`npm run packs -- check --fix\`.`,
  ]);
});

describe('an ambiguity may be declared', () => {
  const shared = (id: string, others: string) => (file: PackFile) => ({
    ...file,
    text: file.path.endsWith(`${id}.md`)
      ? file.text.replace(
          /^aliases:\n/m,
          `aliases:\n  - text: the Union\n    sharedWith: [${others}]\n`,
        )
      : file.text,
  });

  it('from both ends', () => {
    const files = VALLEY.map(shared('lake-league', 'hill-front')).map(
      shared('hill-front', 'lake-league'),
    );
    expect(check(files)).toEqual([]);
  });

  it('but not for a name that the other does not have', () => {
    const files = VALLEY.map(shared('lake-league', 'hill-front'));
    expect(check(files).map(({ message }) => message)).toEqual(['`hill-front` has no such name']);
  });
});

describe('a quotation is looked for as it is placed', () => {
  it.each([
    ['as whole words', 'exact: group', 'The groups met the group.', []],
    ['not inside a word', 'exact: group', 'The groups met.', ['not in the text']],
    [
      'after its prefix without its last space',
      'exact: group\n    prefix: the',
      'A group met the group.',
      [],
    ],
    ['in either spelling', 'exact: group’s', "The group's boats.", []],
    ['in one place', 'exact: group', 'A group met the group.', ['occurs 2 times in the text']],
    [
      'not in another context',
      'exact: group\n    prefix: "never trusted the "',
      'A small group met.',
      ['its prefix or suffix does not match the text'],
    ],
    [
      'not where its words are edited',
      'exact: the armed group of the hills\n    prefix: "then they praised "\n    suffix: " at last"',
      'He hated the armed group of the hills. And then they praised the armed groups of the hills at last.',
      ['its prefix or suffix does not match the text'],
    ],
  ])('%s', (_, quote, text, expected) => {
    const files = VALLEY.map((file) => ({
      ...file,
      text: file.text.replace(
        /(entry: hill-front\n) {4}exact: [\s\S]*(?=notes:)/,
        `$1    ${quote}\n`,
      ),
    }));
    const model = buildTextModel([{ kind: 'paragraph', text: `${text} They had forty boats.` }]);
    const findings = checkPack(files, TODAY, new Map([['2016-03-01-lake', model]]));
    const ofQuotes = findings.filter(({ rule }) => rule === 'quotation-unique');
    expect(ofQuotes.map(({ message }) => message)).toEqual(expected);
  });
});

it.each([
  ['on any day of its date', '2015-12', '2015-12-01', 0],
  ['before its date', '2015-12', '2015-11-30', 1],
  ['on the first day of a span', '2015-12/2016-05', '2015-12', 0],
])('counts a fact that became known %s', (_, date, known, count) => {
  const files = VALLEY.map(({ path, text }) => ({
    path,
    text: text.replace('date: 2015-12\n', `date: ${date}\n    known: ${known}\n`),
  }));
  expect(check(files).filter(({ rule }) => rule === 'known-before')).toHaveLength(count);
});

it('lets a loaded word stay where the file says why', () => {
  const files = packThatBreaks('wording').map(({ path, text }) => ({
    path,
    text: path.endsWith('hill-front.md')
      ? text.replace(
          /^reviewed/m,
          'keeps:\n  - word: terrorist\n    because: The court used it.\nreviewed',
        )
      : text,
  }));
  expect(check(files)).toEqual([]);
});

it.each([
  ['Critics say', 'forty; the front nine'],
  ['It is said', 'that the league counted forty'],
  ['Reportedly', 'forty'],
])('refuses in a note words that hide who says so: %s', (hiding, rest) => {
  const files = VALLEY.map(({ path, text }) => ({
    path,
    text: text.replace('The league counted forty, and the front nine.', `${hiding} ${rest}.`),
  }));
  expect(check(files).map(({ message }) => message)).toEqual([`“${hiding}”: it hides who says so`]);
});

it('does not stumble over an address that no browser could open', () => {
  const files = VALLEY.map(({ path, text }) => ({
    path,
    text: text.replace('https://daily.example/', 'https://daily.example:port/'),
  }));
  expect(check(files)).toEqual([]);
});
