import { describe, expect, it } from 'vitest';
import { problemsOf } from './problemsOf';
import { SAMPLE, sampleFiles } from './samplePack';

describe('a file that is wrong as a whole is told with its line', () => {
  it.each([
    [
      'a file of no known place',
      { 'sample/entries/a/b.md': '' },
      'entries/a/b.md:1: not a file of a pack.',
    ],
    [
      'an entry in the wrong format',
      { 'sample/entries/b.yaml': '' },
      'entries/b.yaml:1: not a file of a pack.',
    ],
    [
      'a name that every object has',
      { 'sample/entries/constructor.md': '' },
      'entries/constructor.md:1: the name of the file cannot be an id.',
    ],
    [
      'a missing file',
      { 'sample/pack.yaml': null, 'pack.yaml': SAMPLE['sample/pack.yaml'] ?? '' },
      'sources.yaml:1: missing.',
    ],
    ['no front matter', { 'sample/entries/b.md': 'Words.\n' }, 'entries/b.md:1: no front matter.'],
    [
      'no definition',
      {
        'sample/entries/b.md': `${SAMPLE['sample/entries/hill-front.md']?.split('\nA front')[0]}\n`,
      },
      'entries/b.md:14: definition: missing.',
    ],
    [
      'a file of a million characters',
      { 'sample/entries/b.md': 'a'.repeat(1_000_001) },
      'entries/b.md:1: over 1,000,000 characters.',
    ],
    [
      'a million brackets',
      { 'sample/entries/b.md': `---\na: ${'['.repeat(900_000)}\n---\n` },
      'entries/b.md:2: nested too deeply.',
    ],
    [
      'blocks within blocks',
      {
        'sample/entries/b.md': `---\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\nA.\n`,
      },
      'nested too deeply.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf(sampleFiles(changes)).join('\n')).toContain(expected);
  });

  it('a further head below that of the pack, whichever comes first', () => {
    const files = [{ path: 'sample/entries/pack.yaml', text: 'title: A' }, ...sampleFiles()];
    const expected = ['entries/pack.yaml:1: not a file of a pack.'];
    for (const all of [files, files.toReversed()]) {
      expect(problemsOf(all).map((text) => text.split(' Put')[0])).toEqual(expected);
    }
  });

  it('files at the same place, of which one would hide the other', () => {
    const files = [...sampleFiles(), ...sampleFiles().slice(2, 3)];
    expect(problemsOf(files)[0]).toContain('entries/lake-league.md:1: stands twice');
  });
});

it('tells all faults of all files at once', () => {
  const files = sampleFiles({
    'sample/entries/lake-league.md': '---\nname: ""\nkind: gang\n---\n# A\n',
    'sample/sources.yaml': 'daily:\n  title: A\n',
  });
  expect(problemsOf(files).map((text) => text.split('. ')[0])).toEqual([
    'entries/lake-league.md:2: name: empty',
    'entries/lake-league.md:3: kind: "gang" is not known',
    'entries/lake-league.md:2: reviewed: missing',
    'entries/lake-league.md:5: holds a heading',
    'entries/lake-league.md:5: definition: missing',
    'sources.yaml:1: daily.publisher: missing',
    'sources.yaml:1: daily.evidence: missing',
  ]);
});
