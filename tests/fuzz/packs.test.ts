import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileIndex } from '../../src/core/match/compileIndex';
import { findMentions } from '../../src/core/match/findMentions';
import { formatPackProblem } from '../../src/core/pack/packProblem';
import { parsePack } from '../../src/core/pack/parsePack';
import { buildTextModel } from '../../src/core/text/textModel';
import { SAMPLE } from '../core/pack/samplePack';
import { AWKWARD, fuzzParameters } from './cases';

const PATHS = Object.keys(SAMPLE);
/** Lines of every kind that packs have, and of some that they have not. */
const LINES = [
  ...PATHS.flatMap((path) => (SAMPLE[path] ?? '').split('\n')),
  '  - text: "[a & b {c}] …3 (d|e)?"',
  '    unless: {sentence: ["@lake-league", sea]}',
  'refuses: [Lake League Cup, the]',
  '  ? a',
  'x: &a [*a]',
  '<<: {name: b}',
  '- - - -',
  'name: !!binary x',
  '%YAML 1.2',
];

const change = fc.record({
  kind: fc.constantFrom('put', 'remove', 'twice', 'indent', 'say', 'cut'),
  file: fc.constantFrom(...PATHS),
  at: fc.nat(200),
  line: fc.constantFrom(...LINES),
  words: fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 8 })),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const sentence = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD, 'front of the hills', 'Lake League', 'hills')), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

it('reads whatever a pack became: it is told what is wrong, or its entries are found', () => {
  let whole = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), sentence, (changes, text) => {
      const files = new Map(Object.entries(SAMPLE));
      for (const one of changes) {
        files.set(one.file, apply(files.get(one.file) ?? '', one));
      }
      const { pack, problems } = parsePack([...files].map(([path, text]) => ({ path, text })));
      expect(pack === null).toBe(problems.length > 0);
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThan(0);
        expect(formatPackProblem(problem)).not.toMatch(/undefined|\[object|NaN/);
      }
      if (pack === null) return;
      whole += 1;
      expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
      const model = buildTextModel([{ kind: 'paragraph', text: text.replace(/\s+/g, ' ') }]);
      for (const { start, end, entryId } of findMentions(compileIndex([pack]), model)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(model.text.length);
        expect(Object.hasOwn(pack.entries, entryId)).toBe(true);
      }
    }),
    fuzzParameters(300),
  );
  expect(whole).toBeGreaterThan(10);
});

function apply(text: string, { kind, at, line, words }: Change): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const chosen = lines[index] ?? '';
  switch (kind) {
    case 'put':
      return lines.toSpliced(index, 0, line).join('\n');
    case 'remove':
      return lines.toSpliced(index, 1).join('\n');
    case 'twice':
      return lines.toSpliced(index, 0, chosen).join('\n');
    case 'indent':
      return lines.with(index, `  ${chosen}`).join('\n');
    case 'say':
      return lines.with(index, `${chosen}${words}`).join('\n');
    case 'cut':
      return lines.with(index, chosen.slice(0, at % (chosen.length + 1))).join('\n');
  }
}
