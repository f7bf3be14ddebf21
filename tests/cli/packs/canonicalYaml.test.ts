import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalYaml } from '../../../src/cli/packs/canonicalYaml';
import { entrySchema } from '../../../src/core/pack/entrySchema';
import { parseYaml } from '../../../src/core/pack/parseYaml';

describe('a field with a blank line before it comes first without', () => {
  it.each([
    ['in a file', 'reviewed: 2015-01-01\n\nname: X\n', 'name: X\nreviewed: 2015-01-01\n'],
    [
      'in a list',
      'facts:\n  - text: Some\n\n    date: 2015\n',
      'facts:\n  - date: 2015\n    text: Some\n',
    ],
    [
      'with its comment',
      'kind: group\n\n# As printed.\nname: X\n',
      '# As printed.\nname: X\nkind: group\n',
    ],
  ])('%s', (_, source, expected) => {
    expect(canonicalYaml(source, entrySchema)).toBe(expected);
  });
});

/** One field as an editor may leave it: with a blank line or a comment before it, its text in any style. */
const field = (name: string, indent: string) =>
  fc
    .record({
      before: fc.constantFrom('', '\n', `${indent}# Why.\n`, `\n${indent}# Why.\n`),
      text: fc.constantFrom('plain', '"quoted"', "'it''s'", '>-\n      folded\n      text', '2015'),
      after: fc.constantFrom('', '\n'),
    })
    .map(({ before, text, after }) => `${before}${indent}${name}: ${text}\n${after}`);
const fields = (names: readonly string[], indent: string) =>
  fc.tuple(...names.map((name) => field(name, indent))).chain((all) => {
    return fc.shuffledSubarray(all, { minLength: 1 }).map((some) => some.join(''));
  });
const entry = fc
  .tuple(
    fields(['name', 'fullName', 'kind'], ''),
    fc.array(fields(['date', 'known', 'text'], '    '), { maxLength: 3 }),
  )
  .map(([head, facts]) => {
    const items = facts.map((fact) => `  -\n${fact}`);
    return `${head}${items.length > 0 ? `facts:\n${items.join('')}` : ''}`;
  });

it('changes nothing that is in canonical form, and never a value', () => {
  const parsed = (source: string) => parseYaml(source).value;
  fc.assert(
    fc.property(entry, (source) => {
      const once = canonicalYaml(source, entrySchema);
      expect(canonicalYaml(once, entrySchema)).toBe(once);
      const [before, after] = [parsed(source), parsed(once)] as { facts?: unknown[] }[];
      expect({ ...after, facts: [] }).toEqual({ ...before, facts: [] });
      expect(new Set(after?.facts)).toEqual(new Set(before?.facts));
    }),
    { numRuns: 500 },
  );
});
