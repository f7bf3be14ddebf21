import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import { findSizeProblems } from '../../../src/core/pack/findSizeProblems';
import type { Alias, Pattern } from '../../../src/core/pack/pack';
import { formatPackProblem } from '../../../src/core/pack/packProblem';
import { parsePack } from '../../../src/core/pack/parsePack';
import { parsePackFiles } from '../../../src/core/pack/parsePackFiles';
import { buildTextModel } from '../../../src/core/text/textModel';
import { sampleEntry, sampleFiles } from './samplePack';

/** What no editor waits for; each of these takes a tenth of it. */
const PATIENCE_MS = 10_000;

function namesakes(count: number, alias: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `sample/entries/b${index}.md`,
      `---\nname: B\nkind: group\naliases: ["${alias}"]\nreviewed: 2026-11-25\n---\nA thing.\n`,
    ]),
  );
}

describe('more than a text can pay for', () => {
  it.each([
    [
      'names in one entry',
      sampleEntry(`aliases:\n${'  - Name\n'.repeat(501)}`),
      'aliases: over 500 items. Keep the best, or split the file.',
    ],
    [
      'millions of names in one file',
      sampleEntry(
        Array.from({ length: 20_000 }, (_, n) => `${n === 0 ? 'aliases:\n' : ''}  - a${n}`).join(
          '\n',
        ),
      ),
      'aliases: over 500 items',
    ],
    [
      'a name of many entries',
      namesakes(20, 'Front'),
      '`Front` is the name of 21 entries, over 20',
    ],
    [
      'a name of many words',
      sampleEntry(`aliases: ["${'very '.repeat(100)}long"]`),
      'over 400 characters',
    ],
    ['an id without end', sampleEntry('', `A [b](${'b'.repeat(101)}).`), 'there is no entry'],
    [
      'a pattern of many alternatives',
      sampleEntry(`patterns:\n  - text: "${wide()}"\n    matches: [A.]`),
      'patterns[0].text: too many alternatives. Write it as two patterns.',
    ],
    [
      'a pattern deep in itself',
      sampleEntry(
        `patterns:\n  - text: "${'('.repeat(100)}a${')'.repeat(100)}"\n    matches: [A.]`,
      ),
      'groups lie more than 12 deep',
    ],
  ])('%s', (_name, files, expected) => {
    const begun = performance.now();
    const { problems } = parsePack(sampleFiles(files));
    expect(problems.map(formatPackProblem).join('\n')).toContain(expected);
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  });

  it.each<[string, Alias[], Pattern[], string]>([
    [
      'names',
      Array.from({ length: 500 }, (_, n) => ({ text: `Name ${n}` })),
      [],
      '505000 names in all',
    ],
    ['patterns', [], repeated('a b', 500), '505000 patterns in all'],
  ])('millions of %s in all', (_name, aliases, patterns, expected) => {
    const [problem] = findSizeProblems({ entries: copies(1010, aliases, patterns) });
    expect(problem?.message).toContain(expected);
  });

  it('patterns that are long together', () => {
    const patterns = repeated('[a …30 b & c …30 d & e …30 f & g]', 40);
    const [problem] = findSizeProblems({ entries: copies(2, [], patterns) });
    expect(problem?.message).toBe('the patterns are too many and too long together');
  });
});

it('the slowest pack that passes still answers', () => {
  const text = '[the? a …30 the & of? a …30 the & the a …30 of]';
  const patterns = Array.from({ length: 48 }, () => ({ text, matches: ['A.'], refuses: [] }));
  const entries = copies(1, [{ text: 'the' }], patterns);
  expect(findSizeProblems({ entries })).toEqual([]);
  const { pack } = parsePack(sampleFiles());
  if (pack === null) throw new Error('the sample has faults');
  const all = Object.fromEntries(
    entries.map(({ entry }, n) => [`b${n}`, { ...entry, id: `b${n}` }]),
  );
  const model = buildTextModel([{ kind: 'paragraph', text: 'the a of '.repeat(400) }]);
  const index = compileIndex([{ ...pack, entries: all }]);
  const begun = performance.now();
  findMentions(index, model);
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
}, 30_000);

function copies(count: number, aliases: readonly Alias[], patterns: readonly Pattern[]) {
  const file = parsePackFiles(sampleFiles()).files.entries[0];
  if (file === undefined) throw new Error('the sample has no entry');
  return Array.from({ length: count }, () => ({
    ...file,
    entry: { ...file.entry, aliases, patterns },
  }));
}

function repeated(text: string, count: number): Pattern[] {
  return Array.from({ length: count }, () => ({ text, matches: [], refuses: [] }));
}

/** Five parts in any order, each of them five more. */
function wide(): string {
  const inner = '[a …30 b & c …30 d & e …30 f & g …30 h & i …30 k]';
  return `[${[inner, inner, inner, inner, inner].join(' & ')}]`;
}
