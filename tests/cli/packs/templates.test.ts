import { expect, it } from 'vitest';
import { readPackFiles } from '../../../src/cli/packFiles/readPackFiles';
import { articleTemplate } from '../../../src/cli/packs/articleTemplate';
import { canonicalFile } from '../../../src/cli/packs/canonicalFile';
import { checkPack } from '../../../src/cli/packs/checkPack';
import { entryTemplate } from '../../../src/cli/packs/entryTemplate';
import { formatPackProblem } from '../../../src/core/pack/packProblem';

const VALLEY = readPackFiles('tests/fixtures/packs/valley');
const TODAY = '2026-11-25';

function problemsWith(path: string, text: string): string[] {
  return checkPack([...VALLEY, { path: `valley/${path}`, text }], TODAY).map(formatPackProblem);
}

function fill(template: string, fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields).reduce((text, [field, value]) => {
    if (!text.includes(field)) throw new RangeError(`the template has no ${field}`);
    return text.replace(field, value);
  }, template);
}

it('a new entry is reported with what it lacks', () => {
  expect(problemsWith('entries/river-mouth.md', entryTemplate('river-mouth', TODAY))).toEqual([
    'entries/river-mouth.md:3: name: empty. Write it or remove the line.',
    'entries/river-mouth.md:5: fullName: empty. Write it or remove the line.',
    expect.stringMatching(/^entries\/river-mouth.md:7: kind: .* is not known/),
    'entries/river-mouth.md:14: aliases[0]: empty. Write it or remove the line.',
    expect.stringMatching(/^entries\/river-mouth.md:21: facts\[0\]\.date: not a date/),
    'entries/river-mouth.md:22: facts[0].text: empty. Write it or remove the line.',
    'entries/river-mouth.md:23: facts[0].sources: empty. Cite a source by its id.',
    'entries/river-mouth.md:32: definition: missing. Write one plain sentence below the second "---".',
  ]);
});

it('a new entry passes once it is filled in', () => {
  const text = fill(entryTemplate('river-mouth', TODAY), {
    'name:\n': 'name: River Mouth\n',
    'fullName:\n': '',
    'kind:\n': 'kind: place\n',
    '  -\n': '  - River Mouth\n',
    'date:\n': 'date: 2015-12\n',
    'text:\n': 'text: A chain closed it.\n',
    'sources: []\n': 'sources: [daily]\n',
  });
  const body = `The place where the river leaves the hills and enters the lake.\n\n${'A plain sentence of six words. '.repeat(8).trim()}\n`;
  const filled = canonicalFile({ path: 'entries/river-mouth.md', text: text + body });
  expect(problemsWith('entries/river-mouth.md', filled)).toEqual([]);
  expect(filled).toContain('# The name as The Times would print it.');
});

it('a new article passes once it is filled in', () => {
  const url = 'https://www.nytimes.com/2016/04/02/world/river.html';
  const text = fill(articleTemplate(url, '2016-04-02'), {
    'title:\n': 'title: The River\n',
    '  -\n': '  - Ada Reyes\n',
    'opening:\n': 'opening: The river rose\n',
    'digest:\n': 'digest: 1c4bcadddc3229\n',
  });
  const filled = canonicalFile({ path: 'articles/2016-04-02-river.yaml', text });
  expect(problemsWith('articles/2016-04-02-river.yaml', filled)).toEqual([]);
});
